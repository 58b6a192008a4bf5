import type { MadePaper } from './made-page.ts'

const nouns =
  'cave bridge kettle moth bat river engine orchard violin glacier harbour telescope beetle market lantern tunnel'.split(
    ' ',
  )
const verbs = 'measure compare map repair record predict sketch weigh follow observe classify restore'.split(
  ' ',
)
const qualities =
  'quiet cheap robust shallow distant seasonal brittle patient sparse early noisy local'.split(' ')

/** Numbers from 0 to below `limit`, the same ones for a seed (mulberry32). */
const numbersFrom = (seed: number): ((limit: number) => number) => {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((more ^ (more >>> 14)) >>> 0) % limit
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** `count` papers of words put together at random: titles in capitals, abstracts of one to three paragraphs, one in six without an abstract. */
export const randomPapers = (
  seed: number,
  count: number,
  hasMeta: (chance: number) => boolean,
): MadePaper[] => {
  const number = numbersFrom(seed)
  const pick = (words: string[]): string => words[number(words.length)] ?? ''
  const sentence = (): string =>
    `${capital(pick(qualities))} ${pick(nouns)}s ${pick(verbs)} each ${pick(qualities)} ${pick(nouns)} when ${number(90) + 10} ${pick(nouns)}s ${pick(verbs)} the ${pick(nouns)}.`
  const paragraph = (): string => Array.from({ length: 4 + number(5) }, sentence).join(' ')
  const titles = [
    (): string => `${capital(pick(verbs))} the ${capital(pick(qualities))} ${capital(pick(nouns))}`,
    (): string =>
      `${capital(pick(nouns))}${number(99)}: How to ${capital(pick(verbs))} ${capital(pick(nouns))}s`,
    (): string =>
      `Can ${capital(pick(nouns))}s ${capital(pick(verbs))} ${capital(pick(qualities))} ${capital(pick(nouns))}s?`,
  ]
  const day = (): string => `${pick(['Jan', 'Mar', 'September'])} ${number(28) + 1}, ${2019 + number(6)}`
  return Array.from({ length: count }, () => ({
    title: titles[number(titles.length)]?.() ?? '',
    paragraphs: Array.from({ length: [0, 1, 1, 1, 2, 3][number(6)] ?? 1 }, paragraph),
    meta: hasMeta(number(100))
      ? { who: `${number(40) + 2} authors`, day: day(), upvotes: number(3) === 0 ? null : number(500) }
      : null,
  }))
}

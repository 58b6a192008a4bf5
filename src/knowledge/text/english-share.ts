import type { Token } from './token.ts'

/** The part of the longer words among the tokens `from` to `to` (exclusive) that are English; null where there are none. */
export const englishShare = (
  tokens: Token[],
  from: number,
  to: number,
  isEnglish: (word: string) => boolean,
): number | null => {
  const words = tokens
    .slice(from, to)
    .filter(({ text }) => /^\p{Lu}?\p{Ll}{3,}$/u.test(text))
    .map(({ text }) => text.toLowerCase())
  return words.length === 0 ? null : words.filter(isEnglish).length / words.length
}

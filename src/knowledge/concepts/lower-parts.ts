import { lowered } from './lowered.ts'
import type { Mention } from '../knowledge.ts'

/** How much less speaks for a piece of a stronger mention, and for what several stronger ones tell. */
const ofPiece = 0.8
const ofTold = 0.4

/** One word with one capital, or a compound that is mostly an adjective: what is left of a name, where a stronger one begins or ends with it. */
const isPiece = (name: string): boolean => /^(?:\p{Lu}\p{Ll}+|\p{Ll}+(?:-\p{Ll}+)+)$/u.test(name)

/** The last two of three words and more: "length prediction" of "output length prediction". */
const tailOf = (words: string[]): string => (words.length > 2 ? words.slice(-2).join('-') : '')

/** Whether two and more of the stronger mentions end as it does. */
const isOneOfRow = (own: string[], stronger: string[][]): boolean => {
  const tail = tailOf(own)
  return tail !== '' && stronger.filter((words) => tailOf(words) === tail).length > 1
}

/** Whether stronger mentions that each have two of its words have all of them together: "noisy tide" and "tide gauge" those of "noisy tide gauge". */
const isTold = (own: string[], stronger: string[][]): boolean => {
  const words = new Set(own)
  const shared = stronger
    .map((others) => others.filter((word) => words.has(word)))
    .filter((those) => those.length > 1)
  return shared.length > 1 && new Set(shared.flat()).size === words.size
}

/**
 * Lets phrases stand behind others that they add little to: pieces of stronger mentions, as "small-bowel" beside "small-bowel disorder", from the third on those
 * that share their last two words, and what several stronger ones tell. `mentions` are the strongest first.
 */
export const lowerParts = (mentions: Mention[]): Mention[] => {
  const words = mentions.map(({ slug }) => slug.split('-'))
  return mentions.map((mention, place) => {
    const { basis, name, slug, score } = mention
    if (basis !== 'PHRASE') return mention
    const isOfStronger = (other: Mention): boolean =>
      other.slug.startsWith(`${slug}-`) || other.slug.endsWith(`-${slug}`)
    const [own, stronger] = [words[place] ?? [], words.slice(0, place)]
    if (isOneOfRow(own, stronger) || (isPiece(name) && mentions.slice(0, place).some(isOfStronger)))
      return { ...mention, score: lowered(score, ofPiece) }
    return isTold(own, stronger) ? { ...mention, score: lowered(score, ofTold) } : mention
  })
}

import { lowered } from './lowered.ts'
import type { Mention } from '../knowledge.ts'

/** How much less speaks for what adds little to stronger mentions. */
const ofParts = 0.8

/** The last two of three words and more: "length prediction" of "output length prediction". */
const tailOf = (slug: string): string => /^.+-([^-]+-[^-]+)$/u.exec(slug)?.[1] ?? ''

/** One word with one capital, or a compound that is mostly an adjective: what is left of a name, where a stronger one begins or ends with it. */
const isPiece = (name: string): boolean => /^(?:\p{Lu}\p{Ll}+|\p{Ll}+(?:-\p{Ll}+)+)$/u.test(name)

/**
 * Lets phrases stand behind others that they add little to: pieces of stronger mentions, as "small-bowel" beside "small-bowel disorder", and from the third on those
 * that share their last two words. `mentions` are the strongest first.
 */
export const lowerParts = (mentions: Mention[]): Mention[] => {
  const tails = new Map<string, number>()
  return mentions.map((mention, place) => {
    const { basis, name, slug, score } = mention
    const tail = tailOf(slug)
    const sharing = tails.get(tail) ?? 0
    if (tail !== '') tails.set(tail, sharing + 1)
    if (basis !== 'PHRASE') return mention
    const isOfStronger = (other: Mention): boolean =>
      other.slug.startsWith(`${slug}-`) || other.slug.endsWith(`-${slug}`)
    const adds = sharing < 2 && !(isPiece(name) && mentions.slice(0, place).some(isOfStronger))
    return adds ? mention : { ...mention, score: lowered(score, ofParts) }
  })
}

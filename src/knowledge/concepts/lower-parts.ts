import type { Mention } from '../knowledge.ts'

/** How much less speaks for a phrase that is told by stronger ones, in the logarithm of its odds. */
const lessEvidence = 0.8

const lowered = (score: number): number => {
  const odds = (score * score) / (1 - score * score)
  return Math.sqrt(1 - 1 / (1 + odds * Math.exp(-lessEvidence)))
}

/** The last two of three words and more: "length prediction" of "output length prediction". */
const tailOf = (slug: string): string => /^.+-([^-]+-[^-]+)$/u.exec(slug)?.[1] ?? ''

/** One word with one capital, or a compound that is mostly an adjective: what is left of a name, where a stronger one begins or ends with it. */
const isPiece = (name: string): boolean => /^(?:\p{Lu}\p{Ll}+|\p{Ll}+(?:-\p{Ll}+)+)$/u.test(name)

/**
 * Lets phrases stand behind others that they add little to: pieces of stronger mentions, as "small-bowel" beside "small-bowel disorder", and from the third on those
 * that share their last two words. `mentions` are the strongest first.
 */
export const lowerParts = (mentions: Mention[]): Mention[] =>
  mentions.map((mention, place) => {
    const { basis, name, slug, score } = mention
    if (basis !== 'PHRASE') return mention
    const stronger = mentions.slice(0, place)
    const tail = tailOf(slug)
    const adds =
      isPiece(name) &&
      stronger.some((other) => other.slug.startsWith(`${slug}-`) || other.slug.endsWith(`-${slug}`))
        ? false
        : tail === '' || stronger.filter((other) => tailOf(other.slug) === tail).length < 2
    return adds ? mention : { ...mention, score: lowered(score) }
  })

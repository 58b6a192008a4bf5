import { countableNouns } from './countable-nouns.ts'
import { isMassNoun } from './is-mass-noun.ts'
import type { UsesOfName } from './terms/uses-of-name.ts'
import { usesOfName } from './terms/uses-of-name.ts'
import type { Writing } from './terms/writing.ts'

/** How a name stands in a sentence on the idea: "looms", "the weather", "weaving". */
export type NumberOfName = 'PLURAL' | 'UNIQUE' | 'MASS'

/** Last words that are one thing, or a compound that says of what sort something is, though they end like what can be counted. */
const uncountable =
  /(?:knowledge|data|internal|mental) representation$|[^\s-]-(?:by|in|of|on|to)-(?:the-)?[^\s-]+$/u

/** Endings of nouns that name what is done, how something is, or a science: these have no article, whatever the texts say of one of them. */
const abstract = /(?:ing|ity|ness|ism|ment|[ae]nc[ey]|[st]ion|logy|graphy|metry|nomy|ics|ship|ysis|ware)$/u

/** Who or what does something, and measures, which can be counted: "manipulator", "hyperparameter", "verifier". */
const agent = /(?:[^u]ator|[iou]tor|(?<!se)ctor|meter|ifier|izer)$/u

const sumOfUses = (name: string, papers: Writing[]): UsesOfName =>
  papers
    .map((paper) => usesOfName(name, paper))
    .reduce((sum, { bare, withA, withThe, plural }) => ({
      bare: sum.bare + bare,
      withA: sum.withA + withA,
      withThe: sum.withThe + withThe,
      plural: sum.plural + plural,
    }))

/**
 * The number of a name that ends in a singular, by how the papers, one at least, use it where it stands for itself, else by how they use its last word: in the plural if
 * that or "a" is commoner than the bare name, with an article if it nearly always has one and its last word is never several.
 */
export const numberOfName = (name: string, papers: Writing[]): NumberOfName => {
  const last = name.split(/[\s-]/u).at(-1) ?? ''
  if ((countableNouns.has(last) || agent.test(last)) && !uncountable.test(name)) return 'PLURAL'
  if (abstract.test(name) || isMassNoun(name)) return 'MASS'
  const { bare, withA, withThe, plural } = sumOfUses(name, papers)
  const ofLast = sumOfUses(last, papers)
  const isUsed = bare + withA + withThe + plural > 0
  if (isUsed ? plural + withA > bare : ofLast.plural + ofLast.withA > ofLast.bare) return 'PLURAL'
  if (withThe <= bare || plural + withA > 0) return 'MASS'
  return ofLast.plural + ofLast.withA > 0 ? 'PLURAL' : 'UNIQUE'
}

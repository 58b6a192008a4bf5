import { countableNouns } from './countable-nouns.ts'
import { usesOfName } from './uses-of-name.ts'
import type { Writing } from './writing.ts'

/** How a name stands in a sentence on the idea: "looms", "the weather", "weaving". */
export type NumberOfName = 'PLURAL' | 'UNIQUE' | 'MASS'

/** Last words that are one thing, though they end like what can be counted. */
const uncountable = /(?:knowledge|data|internal|mental) representation$/u

/** Endings of nouns that name what is done, how something is, or a science: these have no article, whatever the texts say of one of them. */
const abstract = /(?:ing|ity|ness|ism|ment|[ae]nc[ey]|[st]ion|logy|graphy|metry|nomy|ics|ship|ysis|ware)$/u

/**
 * The number of a name that ends in a singular, by how the papers use it where it stands for itself: in the plural if that or "a" is commoner than the bare name,
 * with an article if it nearly always has one; else by its last word.
 */
export const numberOfName = (name: string, papers: Writing[]): NumberOfName => {
  const uses = papers.map((paper) => usesOfName(name, paper))
  const sum = (way: keyof (typeof uses)[number]): number => uses.reduce((total, use) => total + use[way], 0)
  const [bare, the, several] = [sum('bare'), sum('withThe'), sum('plural') + sum('withA')]
  const last = name.split(/[\s-]/u).at(-1) ?? ''
  if (countableNouns.has(last) && !uncountable.test(name)) return 'PLURAL'
  if (abstract.test(name)) return 'MASS'
  if (several > bare) return 'PLURAL'
  return the > bare && several === 0 ? 'UNIQUE' : 'MASS'
}

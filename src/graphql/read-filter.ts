import type { PaperFilter } from '../graph/reads/paper-filter.ts'
import { apiError } from './errors/api-error.ts'
import { readIdOf } from './read-id-of.ts'

/** Each shape of filter is a text that Neo4j plans anew, so shapes are bounded. */
const greatestDepth = 5
const greatestCount = 50

const nestedIn = ({ all, any, not }: PaperFilter): PaperFilter[] => [
  ...(all ?? []),
  ...(any ?? []),
  ...(not ? [not] : []),
]

const depthOf = (filter: PaperFilter): number =>
  1 + nestedIn(filter).reduce((deepest, inner) => Math.max(deepest, depthOf(inner)), 0)

const countOf = (filter: PaperFilter): number => {
  const { all, any, not, allConcepts, anyConcept, ...single } = filter
  const nested = nestedIn({ all, any, not })
  const own = Object.values(single).filter((value) => value !== null && value !== undefined).length
  return (
    own +
    (allConcepts?.length ?? 0) +
    (anyConcept?.length ?? 0) +
    nested.reduce((sum, inner) => sum + 1 + countOf(inner), 0)
  )
}

const withKeys = ({ author, theme, all, any, not, ...rest }: PaperFilter): PaperFilter => ({
  ...rest,
  ...(typeof author === 'string' ? { author: readIdOf('Author', author) } : {}),
  ...(typeof theme === 'string' ? { theme: readIdOf('Theme', theme) } : {}),
  ...(all ? { all: all.map(withKeys) } : {}),
  ...(any ? { any: any.map(withKeys) } : {}),
  ...(not ? { not: withKeys(not) } : {}),
})

/**
 * A client's filter as the graph reads it: global ids become keys. Throws BAD_FILTER for one that is too deep or has too many conditions,
 * BAD_ID for an author's or a theme's id that is none.
 */
export const readFilter = (filter: PaperFilter | null | undefined): PaperFilter => {
  if (!filter) return {}
  const depth = depthOf(filter)
  if (depth > greatestDepth)
    throw apiError(
      'BAD_FILTER',
      `The filter is ${depth} levels deep, and ${greatestDepth} is the most. Conditions side by side hold together already: most 'all' can go.`,
    )
  const count = countOf(filter)
  if (count > greatestCount)
    throw apiError(
      'BAD_FILTER',
      `The filter has ${count} conditions, and ${greatestCount} is the most; each slug in a list and each nested filter is one. Ask several times with fewer.`,
    )
  return withKeys(filter)
}

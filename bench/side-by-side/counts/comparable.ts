/** What each arm has in a form of its own, or one of them has not. */
const own = new Set(['pageInfo', 'cursor'])

/** The peer has lists of papers where others have connections. */
const asEdges = (papers: unknown[]): object => ({ edges: papers.map((node) => ({ node })) })

const comparableObject = (value: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !own.has(name))
      .flatMap(([name, held]) =>
        // @neo4j/graphql has an edge's own properties in an object of their own.
        name === 'properties' && typeof held === 'object' && held !== null
          ? Object.entries(comparable(held) ?? {})
          : [[name, comparable(name === 'papers' && Array.isArray(held) ? asEdges(held) : held)]],
      )
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  )

/** An answer as it must be equal in every arm: keys sorted, numbers to nine digits, without what is an arm's own. */
export const comparable = (value: unknown): unknown => {
  if (typeof value === 'number') return Number(value.toPrecision(9))
  if (Array.isArray(value)) return value.map(comparable)
  return typeof value === 'object' && value !== null ? comparableObject(value) : value
}

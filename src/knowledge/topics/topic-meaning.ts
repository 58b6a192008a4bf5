import { cosine } from '../similarity/cosine.ts'

/** How near a paper's vector is to each topic's; null where nothing is known of it. */
export type TopicMeaning = (embedding: number[] | null) => Map<string, number> | null

/** How much of it is nearness as such; the rest is standing out among the topics. */
const asSuch = 0.7

const spread = (values: number[]): { mean: number; deviation: number } => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, deviation: Math.sqrt(variance) }
}

/** Vectors that nothing tells apart measure nothing. */
const least = 1e-6

/**
 * Measures papers by the topics' vectors: above 0 and up to about 4 for a topic that the paper may be about, far below 0 where the paper is of another world. Which cosine is a
 * high one differs from embedder to embedder, so it is counted in standard deviations: from the cosines of the topics with one another (is this near at
 * all?) and from the paper's own cosines (is this nearer than the other topics?). A vector of another length throws a RangeError.
 */
export const topicMeaning = (vectors: ReadonlyMap<string, number[]> | null): TopicMeaning => {
  const topics = [...(vectors ?? [])].map(([slug, vector]) => ({ slug, vector }))
  const among = spread(
    topics.flatMap(({ vector }, place) =>
      topics.slice(0, place).map((other) => cosine(vector, other.vector)),
    ),
  )
  if (!(among.deviation > least)) return () => null
  return (embedding) => {
    if (embedding === null) return null
    const cosines = topics.map(({ vector }) => cosine(embedding, vector))
    const own = spread(cosines)
    if (own.deviation <= least) return null
    return new Map(
      topics.map(({ slug }, place) => {
        const near = cosines[place] ?? 0
        const atAll = (near - among.mean) / among.deviation
        const amongOthers = (near - own.mean) / own.deviation
        return [slug, asSuch * atAll + (1 - asSuch) * amongOthers]
      }),
    )
  }
}

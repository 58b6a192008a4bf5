import { isZeroVector } from '../embedders/is-zero-vector.ts'
import { unitVector } from '../embedders/unit-vector.ts'
import { dotProduct } from '../similarity/dot-product.ts'

/** How near a paper's vector is to each topic's; null where nothing is known of it. */
export type TopicMeaning = (embedding: number[] | null) => Map<string, number> | null

const meanOf = (vectors: number[][]): number[] =>
  (vectors[0] ?? []).map(
    (_, place) => vectors.reduce((sum, vector) => sum + (vector[place] ?? 0), 0) / vectors.length,
  )

const deviationOf = (values: number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
}

/** What is left of a vector without the centre, of length 1, so that dot products are cosines. */
const without = (centre: number[], vector: number[]): Float32Array =>
  Float32Array.from(unitVector(vector.map((value, place) => value - (centre[place] ?? 0))))

/** Vectors that nothing tells apart measure nothing. */
const least = 1e-6

/**
 * Measures papers by the topics' vectors: up to about 5 for a topic that the paper may be about, around 0 for most, below 0 for those of another world. All
 * vectors of a language model have much in common (that they are of scientific texts, in English); what is left when the topics' mean is taken away tells them
 * apart. Which cosine is a high one then differs from embedder to embedder, so it is counted in standard deviations of the topics' cosines with one another.
 * A vector of another length throws a RangeError.
 */
export const topicMeaning = (vectors: ReadonlyMap<string, number[]> | null): TopicMeaning => {
  const centre = meanOf([...(vectors?.values() ?? [])])
  const topics = [...(vectors ?? [])].map(([slug, vector]) => ({ slug, vector: without(centre, vector) }))
  const deviation = deviationOf(
    topics.flatMap(({ vector }, place) =>
      topics.slice(0, place).map((other) => dotProduct(vector, other.vector)),
    ),
  )
  if (!(deviation > least)) return () => null
  return (embedding) => {
    if (embedding === null || isZeroVector(embedding)) return null
    if (embedding.length !== centre.length)
      throw new RangeError(
        `A paper of ${embedding.length} dimensions cannot be compared with topics of ${centre.length}: they come from different embedders.`,
      )
    const own = without(centre, embedding)
    return new Map(topics.map(({ slug, vector }) => [slug, dotProduct(own, vector) / deviation]))
  }
}

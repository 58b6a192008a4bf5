import { dotProduct } from '../knowledge/similarity/dot-product.ts'

const best = (scores: Float64Array, count: number): number[] => {
  const kept: number[] = []
  for (const [place, score] of scores.entries()) {
    if (score <= 0 || (kept.length === count && score <= (scores[kept[count - 1] ?? 0] ?? 0))) continue
    const before = kept.findIndex((other) => (scores[other] ?? 0) < score)
    kept.splice(before < 0 ? kept.length : before, 0, place)
    if (kept.length > count) kept.pop()
  }
  return kept
}

/**
 * For each paper the others of the batch that are nearest by the cosine, at most `count`; Neo4j's index does not see them before the commit.
 * `vectors` are L2-normalised, by the papers' ids.
 */
export const nearestInBatch = (vectors: Map<string, Float32Array>, count: number): Map<string, string[]> => {
  const ids = [...vectors.keys()]
  const size = ids.length
  const all = [...vectors.values()]
  const scores = new Float64Array(size * size)
  for (const [place, a] of all.entries())
    for (const [other, b] of all.slice(0, place).entries()) {
      const score = dotProduct(a, b)
      scores[place * size + other] = score
      scores[other * size + place] = score
    }
  return new Map(
    ids.map((id, place) => [
      id,
      best(scores.subarray(place * size, (place + 1) * size), count).flatMap((other) => ids[other] ?? []),
    ]),
  )
}

import { sharedConceptWeight } from '../knowledge/similarity/shared-concept-weight.ts'
import type { ComparableIdeas } from '../knowledge/similarity/similarity.ts'
import { similarityByCosine } from '../knowledge/similarity/similarity-by-cosine.ts'
import { pairKey } from './pair-key.ts'
import type { ComparedPair } from './similar-lists.ts'

/** A paper as it is compared; `hasWords` says whether it has a vector. */
export type ComparedPaper = ComparableIdeas & { hasWords: boolean }

/** Compares each paper with its candidates, each pair once, among so many `papers`. */
export const comparePairs = (
  candidates: Map<string, Set<string>>,
  byId: Map<string, ComparedPaper>,
  cosineOf: (a: string, b: string) => number,
  papers: number,
): ComparedPair[] => {
  const compared = new Map<string, ComparedPair>()
  for (const [id, near] of candidates) {
    const a = byId.get(id)
    for (const other of near) {
      const b = byId.get(other)
      const key = pairKey(id, other)
      if (!a || !b || compared.has(key)) continue
      const cosine = a.hasWords || b.hasWords ? cosineOf(id, other) : null
      compared.set(key, {
        a: id,
        b: other,
        similarity: similarityByCosine(a, b, cosine, papers),
        shared: sharedConceptWeight(a.concepts, b.concepts, papers),
      })
    }
  }
  return [...compared.values()]
}

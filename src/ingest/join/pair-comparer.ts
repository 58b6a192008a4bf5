import type { CorpusStatistics, Embedder } from '../../knowledge/embedders/embedder.ts'
import { dotProduct } from '../../knowledge/similarity/dot-product.ts'
import { meaningOfCosine } from '../../knowledge/similarity/meaning-of-cosine.ts'
import type { SharedConceptWeight } from '../../knowledge/similarity/shared-concept-weight.ts'
import { sharedConceptWeight } from '../../knowledge/similarity/shared-concept-weight.ts'
import { unrelatedCosine } from '../../knowledge/similarity/unrelated-cosine.ts'
import { weighSimilarity } from '../../knowledge/similarity/weigh-similarity.ts'
import { wordCosine } from '../../knowledge/similarity/words/word-cosine.ts'
import type { ComparedPaper } from './compared-paper.ts'
import type { FocusPaper } from './focus-paper.ts'
import type { NeighbourLists } from './neighbour-lists.ts'
import { pairKey } from './pair-key.ts'

/** Compares papers pair by pair, and tells the lists. */
export type PairComparer = {
  /** Two of the papers whose neighbours are looked for; each pair counts once. */
  compareWithin(a: FocusPaper, b: FocusPaper): void
  /** Some of them with one that is in the graph; `cosines` has the cosine of its vector with each of theirs. */
  compareOutside(papers: FocusPaper[], other: ComparedPaper, cosines: Map<string, number | null>): void
}

/** A comparer among the papers of a corpus. */
export const createPairComparer = (
  lists: NeighbourLists,
  embedder: Pick<Embedder, 'name'>,
  corpus: CorpusStatistics,
): PairComparer => {
  const unrelated = unrelatedCosine(embedder)
  const compared = new Set<string>()

  const compare = (a: FocusPaper, b: ComparedPaper, cosine: number | null): void => {
    const meaning = cosine === null || unrelated === null ? null : meaningOfCosine(cosine, unrelated)
    const words = a.words.words.length + b.words.words.length === 0 ? null : wordCosine(a.words, b.words)
    const similarity = weighSimilarity(a, b, { meaning, words }, corpus.papers)
    if (lists.lists(a, similarity.score)) lists.list(a, b.id, similarity)
    if (lists.lists(b, similarity.score)) lists.list(b, a.id, similarity)
  }
  const sharedBy = (a: ComparedPaper, b: ComparedPaper): SharedConceptWeight =>
    sharedConceptWeight(a.concepts, b.concepts, corpus.papers)
  return {
    compareWithin(a, b) {
      const key = pairKey(a.id, b.id)
      if (compared.has(key)) return
      compared.add(key)
      compare(a, b, a.vector && b.vector ? dotProduct(a.vector, b.vector) : null)
      const shared = sharedBy(a, b)
      lists.share(a, b.id, shared)
      lists.share(b, a.id, shared)
    },
    compareOutside(papers, other, cosines) {
      for (const paper of papers) {
        compare(paper, other, cosines.get(paper.id) ?? null)
        const shared = sharedBy(paper, other)
        lists.share(paper, other.id, shared)
        lists.share(other, paper.id, shared)
      }
    },
  }
}

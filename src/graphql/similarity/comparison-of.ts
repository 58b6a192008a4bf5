import { readByKeys } from '../../graph/reads/read-by-keys.ts'
import { paperComparables } from '../../graph/reads/search/paper-comparables.ts'
import type { PaperComparable } from '../../graph/reads/search/paper-comparables.ts'
import type { CorpusStatistics } from '../../knowledge/embedders/embedder.ts'
import type { Comparable, Comparison } from '../../knowledge/similarity/similarity.ts'
import { unrelatedCosine } from '../../knowledge/similarity/unrelated-cosine.ts'
import { decodeWordProfile } from '../../knowledge/similarity/words/decode-word-profile.ts'
import { wordWeights } from '../../knowledge/similarity/words/word-weights.ts'
import type { Context } from '../context.ts'

/** What comparing papers of the graph takes. */
export type PaperComparison = {
  among: Comparison
  /** The papers with the keys, as they are compared; null for one that is not there. One statement, whatever the number. */
  read(keys: readonly string[]): Promise<(Comparable | null)[]>
}

const comparable = ({ wordProfile, ...paper }: PaperComparable, corpus: CorpusStatistics): Comparable => ({
  ...paper,
  words: wordWeights(decodeWordProfile(wordProfile), corpus),
})

/** How papers are compared by the graph's embedder and among its papers. */
export const comparisonOf = async ({
  graph,
  embedder,
  corpus: readCorpus,
}: Context): Promise<PaperComparison> => {
  const corpus = await readCorpus()
  const maker = await embedder(corpus)
  const unrelated = unrelatedCosine(maker)
  const comparables = paperComparables(unrelated !== null)
  return {
    among: { papers: corpus.papers, unrelatedCosine: unrelated ?? 0 },
    read: async (keys) =>
      (await readByKeys(graph, comparables, keys)).map((paper) => paper && comparable(paper, corpus)),
  }
}

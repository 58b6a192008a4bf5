import type { CorpusStatistics, Embedder } from '../knowledge/embedders/embedder.ts'

const empty: CorpusStatistics = { papers: 0, documentFrequencies: [] }

/** The corpus with some texts counted in and some that are no longer there taken out. */
export const corpusChange = (
  corpus: CorpusStatistics,
  embedder: Embedder,
  texts: { added: string[]; removed: string[] },
): CorpusStatistics => {
  const grown = embedder.count(corpus, texts.added)
  if (texts.removed.length === 0) return grown
  const lost = embedder.count(empty, texts.removed)
  return {
    papers: Math.max(0, grown.papers - lost.papers),
    documentFrequencies: grown.documentFrequencies.map((count, bucket) =>
      Math.max(0, count - (lost.documentFrequencies[bucket] ?? 0)),
    ),
  }
}

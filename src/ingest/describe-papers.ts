import type { CorpusStatistics, Embedder } from '../knowledge/embedders/embedder.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import type { DescribedPaper } from './described-paper.ts'
import { embeddedText } from './embedded-text.ts'
import type { PaperChange } from './paper-change.ts'

/** Reads the papers whose text changed; embeds those whose words did, each once. */
export const describePapers = async (
  changes: PaperChange[],
  knowledge: Knowledge,
  embedder: Embedder,
  corpus: CorpusStatistics,
): Promise<DescribedPaper[]> => {
  const words = changes.filter(({ wordsChanged }) => wordsChanged)
  const vectors = await embedder.embed(
    words.map(({ text }) => embeddedText(text)),
    corpus,
  )
  const vectorOf = new Map(words.map(({ id }, place) => [id, vectors[place] ?? null]))
  return changes
    .filter(({ textChanged }) => textChanged)
    .map((change) => ({
      change,
      knowledge: knowledge.describe(change.text),
      embedding: vectorOf.get(change.id) ?? null,
    }))
}

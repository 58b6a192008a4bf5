import type { Run } from '../../graph/graph.ts'
import type { CorpusStatistics } from '../../knowledge/embedders/embedder.ts'
import { isZeroVector } from '../../knowledge/embedders/is-zero-vector.ts'
import { unrelatedCosine } from '../../knowledge/similarity/unrelated-cosine.ts'
import type { DescribeAhead } from './describe-ahead.ts'
import type { DescribedPaper } from './described-paper.ts'
import { embeddedText } from './embedded-text.ts'
import type { PaperChange } from '../write/paper-change.ts'
import type { Readers } from '../readers/readers.ts'
import { storedVectors } from './stored-vectors.ts'

/** The vectors of papers by their ids, of those that have words: made where the words changed, else those that the graph keeps. */
const vectorsOf = async (
  run: Run,
  changes: PaperChange[],
  { embedder }: Pick<Readers, 'embedder'>,
  corpus: CorpusStatistics,
): Promise<Map<string, number[]>> => {
  const reworded = changes.filter(({ wordsChanged }) => wordsChanged)
  const kept = changes.filter(({ wordsChanged }) => !wordsChanged).map(({ id }) => id)
  const [made, stored] = await Promise.all([
    reworded.length === 0
      ? []
      : embedder.embed(
          reworded.map(({ text }) => embeddedText(text)),
          corpus,
        ),
    storedVectors(run, kept),
  ])
  for (const [place, { id }] of reworded.entries()) {
    const vector = made[place]
    if (vector && !isZeroVector(vector)) stored.set(id, vector)
  }
  return stored
}

/** Reads the papers whose text changed and that were not read ahead, their vectors first: meaning tells topics too. Embeds those whose words changed, each once. */
export const describePapers = async (
  run: Run,
  changes: PaperChange[],
  readers: Readers,
  corpus: CorpusStatistics,
  ahead: Pick<DescribeAhead, 'foundIn'> | null,
): Promise<DescribedPaper[]> => {
  const read = changes.filter(({ textChanged }) => textChanged)
  if (read.length === 0) return []
  const [vectors, knowledge, extracted, found] = await Promise.all([
    vectorsOf(run, read, readers, corpus),
    readers.knowledge(),
    readers.extractor?.extract(read.map(({ text }) => text)) ?? [],
    ahead?.foundIn(corpus),
  ])
  const hasMeaning = unrelatedCosine(readers.embedder) !== null
  return read.map((change, place) => {
    const embedding = vectors.get(change.id) ?? null
    const concepts = extracted[place]
    return {
      change,
      knowledge:
        found?.(change.text) ??
        knowledge.describe(change.text, {
          corpus,
          embedding: hasMeaning ? embedding : null,
          ...(concepts ? { extracted: concepts } : {}),
        }),
      embedding,
    }
  })
}

import { emptyCorpus } from '../../knowledge/embedders/empty-corpus.ts'
import { createHash } from 'node:crypto'
import type { TopicEntry } from '../../domain/reference-data.ts'
import type { Graph } from '../../graph/graph.ts'
import { readTopicVectors, topicVectorRow } from '../../graph/import/read-topic-vectors.ts'
import { saveTopicVectors } from '../../graph/import/save-topic-vectors.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { Embedder } from '../../knowledge/embedders/embedder.ts'
import { unrelatedCosine } from '../../knowledge/similarity/unrelated-cosine.ts'
import { topicTexts } from '../../knowledge/topics/topic-texts.ts'

/** Of what a vector is: another embedder or another text makes another one. */
const hashOf = ({ name, dimensions }: Embedder, text: string): string =>
  createHash('sha256').update(`${name}\n${dimensions}\n${text}`).digest('hex').slice(0, 32)

/**
 * By slug the vector of each topic's text: from the graph where it keeps it, else made and kept there. Null where the embedder has no language model,
 * and topics are told by words alone.
 */
export const topicVectors = async (
  graph: Graph,
  topics: TopicEntry[],
  embedder: Embedder,
): Promise<ReadonlyMap<string, number[]> | null> => {
  if (unrelatedCosine(embedder) === null) return null
  const stored = new Map(
    rowsAs(topicVectorRow, await graph.read(readTopicVectors)).map((row) => [row.hash, row.embedding]),
  )
  const wanted = [...topicTexts(topics)].map(([slug, text]) => ({ slug, text, hash: hashOf(embedder, text) }))
  const missing = wanted.filter(({ hash }) => !stored.has(hash))
  const made = await embedder.embed(
    missing.map(({ text }) => text),
    emptyCorpus,
  )
  const fresh = missing.map(({ slug, hash }, place) => ({ slug, hash, embedding: made[place] ?? [] }))
  if (fresh.length > 0) await graph.write((run) => run(saveTopicVectors(fresh)))
  for (const { hash, embedding } of fresh) stored.set(hash, embedding)
  return new Map(wanted.map(({ slug, hash }) => [slug, stored.get(hash) ?? []]))
}

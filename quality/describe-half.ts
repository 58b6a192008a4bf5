import type { ReferenceData } from '../src/domain/reference-data.ts'
import { embeddedText } from '../src/ingest/describe/embedded-text.ts'
import { createKnowledge } from '../src/knowledge/create-knowledge.ts'
import type { CorpusStatistics, Embedder } from '../src/knowledge/embedders/embedder.ts'
import { emptyCorpus } from '../src/knowledge/embedders/empty-corpus.ts'
import { pairSimilarity } from '../src/knowledge/similarity/pair-similarity.ts'
import type { Comparable } from '../src/knowledge/similarity/similarity.ts'
import { unrelatedCosine } from '../src/knowledge/similarity/unrelated-cosine.ts'
import { countWords } from '../src/knowledge/similarity/words/count-words.ts'
import { wordProfile } from '../src/knowledge/similarity/words/word-profile.ts'
import { wordWeights } from '../src/knowledge/similarity/words/word-weights.ts'
import { topicTexts } from '../src/knowledge/topics/topic-texts.ts'
import type { BenchPaper } from './bench-paper.ts'
import type { DescribedBenchPaper, DescribedHalf } from './described-half.ts'

type Vectors = Map<string, number[]>

const embedAll = async (
  embedder: Embedder,
  texts: Map<string, string>,
  corpus: CorpusStatistics,
): Promise<Vectors | null> => {
  if (unrelatedCosine(embedder) === null) return null
  const vectors = await embedder.embed([...texts.values()], corpus)
  return new Map([...texts.keys()].map((key, place) => [key, vectors[place] ?? []]))
}

const countPapers = (papers: DescribedBenchPaper[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { slug } of papers.flatMap(({ knowledge }) => knowledge.mentions))
    counts.set(slug, (counts.get(slug) ?? 0) + 1)
  return counts
}

/**
 * Describes the papers as an import does, with these papers as the whole corpus; with the lexical embedder by words alone. The only file of the bench
 * that knows how the program is called.
 */
export const describeHalf = async (
  papers: BenchPaper[],
  reference: ReferenceData,
  embedder: Embedder,
): Promise<DescribedHalf> => {
  const profiles = new Map(papers.map(({ id, input }) => [id, wordProfile(input.title, input.text)]))
  const corpus = countWords(emptyCorpus, [...profiles.values()])
  const texts = new Map(papers.map(({ id, input }) => [id, embeddedText(input)]))
  const vectors = await embedAll(embedder, texts, corpus)
  const topicVectors = await embedAll(embedder, topicTexts(reference.topics), corpus)
  const knowledge = createKnowledge(reference, { topicVectors })
  const described = papers.map((paper) => ({
    paper,
    knowledge: knowledge.describe(paper.input, { corpus, embedding: vectors?.get(paper.id) ?? null }),
  }))
  const counts = countPapers(described)
  // Without meaning there is no cosine that it could matter to.
  const comparison = { papers: papers.length, unrelatedCosine: unrelatedCosine(embedder) ?? 0 }

  const comparable = (id: string): Comparable => {
    const found = described.find(({ paper }) => paper.id === id)
    const profile = profiles.get(id)
    if (found === undefined || profile === undefined)
      throw new Error(`${id} is graded but not labelled in this half`)
    const { mentions, topics, organizations } = found.knowledge
    return {
      id,
      embedding: vectors?.get(id) ?? null,
      words: wordWeights(profile, corpus),
      concepts: mentions.map(({ slug, score }) => ({ slug, score, paperCount: counts.get(slug) ?? 1 })),
      topics: topics.filter(({ direct }) => direct).map(({ slug }) => slug),
      organizations: organizations.map(({ slug }) => slug),
    }
  }

  return {
    papers: described,
    similarity: (a, b) => pairSimilarity(comparable(a), comparable(b), comparison).score,
  }
}

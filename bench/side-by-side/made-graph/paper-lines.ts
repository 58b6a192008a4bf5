import { paperOrderKeys } from '../../../src/domain/paper-order-keys.ts'
import { titleKey } from '../../../src/domain/title-key.ts'
import { embeddedText } from '../../../src/ingest/describe/embedded-text.ts'
import type { CorpusStatistics } from '../../../src/knowledge/embedders/embedder.ts'
import { lexicalEmbedder } from '../../../src/knowledge/embedders/lexical-embedder.ts'
import { countWords } from '../../../src/knowledge/similarity/words/count-words.ts'
import { encodeWordProfile } from '../../../src/knowledge/similarity/words/encode-word-profile.ts'
import { wordProfile } from '../../../src/knowledge/similarity/words/word-profile.ts'
import { csvLine } from './csv-file.ts'
import type { PlannedPaper } from './planned-paper.ts'

/** The fields of a line, as neo4j-admin's importer names them. */
export const paperHeader =
  'id:ID(Paper),title,titleKey,abstract,publishedAt:date,authorCount:long,upvotes:long,arxivId,url,embedding:float[],wordProfile,createdAt:datetime,updatedAt:datetime,byPublished,byPublishedAscending,byUpvotes,byUpvotesAscending,byTitle'

const madeAt = '2026-01-01T00:00:00Z'

/** The lines of some papers, and in how many of them the words of each bucket are. `corpus` says how rare words are, for the vectors. */
export const paperLines = async (
  papers: readonly PlannedPaper[],
  corpus: CorpusStatistics,
): Promise<{ lines: string; documentFrequencies: number[] }> => {
  const profiles = papers.map(({ made }) => wordProfile(made.title, made.abstract))
  const vectors = await lexicalEmbedder.embed(
    papers.map(({ made }) => embeddedText({ title: made.title, text: made.abstract })),
    corpus,
  )
  const lines = papers.map(({ id, made, arxivId }, place) => {
    const key = titleKey(made.title)
    const { byPublished, byPublishedAscending, byUpvotes, byUpvotesAscending, byTitle } = paperOrderKeys({
      id,
      titleKey: key,
      publishedAt: made.publishedAt,
      upvotes: made.upvotes,
    })
    return csvLine([
      id,
      made.title,
      key,
      made.abstract,
      made.publishedAt,
      made.authors.length,
      made.upvotes,
      arxivId,
      `https://arxiv.org/abs/${arxivId}`,
      (vectors[place] ?? []).map((value) => value.toFixed(5)).join(';'),
      encodeWordProfile(profiles[place] ?? new Uint32Array()),
      madeAt,
      madeAt,
      byPublished,
      byPublishedAscending,
      byUpvotes,
      byUpvotesAscending,
      byTitle,
    ])
  })
  const { documentFrequencies } = countWords({ papers: 0, documentFrequencies: [] }, profiles)
  return { lines: lines.join(''), documentFrequencies }
}

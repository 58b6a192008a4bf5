import { authorId } from '../../../src/domain/author-id.ts'
import { entityOrderKeys } from '../../../src/domain/entity-order-keys.ts'
import type { ReferenceData } from '../../../src/domain/reference-data.ts'
import type { CorpusStatistics } from '../../../src/knowledge/embedders/embedder.ts'
import { countWords } from '../../../src/knowledge/similarity/words/count-words.ts'
import { wordProfile } from '../../../src/knowledge/similarity/words/word-profile.ts'
import { themeId } from '../../../src/knowledge/themes/theme-id.ts'
import type { Progress } from '../../../src/progress.ts'
import { broaderTopics } from './broader-topics.ts'
import { openGraphFiles } from './graph-files.ts'
import type { GraphFiles } from './graph-files.ts'
import { startLineMakers } from './line-makers.ts'
import type { PlannedPaper } from './planned-paper.ts'
import { plannedPapers } from './planned-papers.ts'
import { addSimilarPapers } from './similar-papers.ts'
import type { ComparedPaper } from './similar-papers.ts'

const batchSize = 500

/** How rare words are for the vectors: by the first papers, as if the rest had been imported after them. */
const rarityOf = (papers: readonly PlannedPaper[]): CorpusStatistics =>
  countWords(
    { papers: 0, documentFrequencies: [] },
    papers.map(({ made }) => wordProfile(made.title, made.abstract)),
  )

/** What is counted while papers are written, for the nodes that are written after them. */
const tallies = () => ({ authors: new Map<string, { name: string; papers: number }>(), themes: new Map<number, { id: string; papers: number }>() }) // prettier-ignore

const relationshipWriter = (
  files: GraphFiles,
  reference: ReferenceData,
  { authors, themes }: ReturnType<typeof tallies>,
) => {
  const topicsOf = broaderTopics(reference)
  const ownerOf = new Map(
    reference.organizations.flatMap(({ slug, accounts }) =>
      accounts.map((account) => [account.toLowerCase(), slug]),
    ),
  )
  return ({ id, made, byPublished, byUpvotes, topics, concepts, organizations }: PlannedPaper): void => {
    for (const { slug, score, direct, primary } of topicsOf(topics))
      files.ABOUT.add(id, slug, score, direct, primary, slug, byPublished, byUpvotes)
    for (const [rank, concept] of concepts.entries()) {
      const { slug = '', name = '' } = reference.concepts[concept] ?? {}
      files.MENTIONS.add(id, slug, Number((1 / (1 + rank)).toFixed(4)), name, 'LEXICON', slug, byPublished)
    }
    for (const slug of organizations) files.FROM.add(id, slug, 'STATED', slug, byPublished)
    for (const [place, name] of [...new Set(made.authors)].entries()) {
      const author = authorId(name)
      const known = authors.get(author) ?? { name, papers: 0 }
      authors.set(author, { ...known, papers: known.papers + 1 })
      files.WRITTEN_BY.add(id, author, place + 1)
    }
    for (const url of made.urls) {
      const key = url.toLowerCase()
      const [owner = '', name = ''] = url.split('/').slice(-2)
      const organization = ownerOf.get(owner.toLowerCase())
      files.Artifact.add(key, url, 'REPOSITORY', owner, name)
      files.LINKS_TO.add(id, key)
      if (organization !== undefined) files.OWNED_BY.add(key, organization)
    }
    const topic = topics[0] ?? 0
    const theme = themes.get(topic) ?? { id: themeId(id), papers: 0 }
    themes.set(topic, { ...theme, papers: theme.papers + 1 })
    files.IN_THEME.add(id, theme.id, theme.id, byPublished)
  }
}

const addEntities = (
  files: GraphFiles,
  reference: ReferenceData,
  { authors, themes }: ReturnType<typeof tallies>,
): void => {
  for (const { slug } of reference.topics) files.Topic.add(slug)
  for (const { slug } of reference.concepts) files.Concept.add(slug)
  for (const { slug } of reference.organizations) files.Organization.add(slug)
  for (const [id, { name, papers }] of authors) {
    const { byName, byPaperCount } = entityOrderKeys({ slug: id, name, paperCount: papers })
    files.Author.add(id, name, byName, papers, byPaperCount)
  }
  for (const [topic, { id, papers }] of themes) {
    const label = `Around ${reference.topics[topic]?.name ?? ''}`
    const { byName, byPaperCount } = entityOrderKeys({ slug: id, name: label, paperCount: papers })
    files.Theme.add(id, label, byName, papers, byPaperCount)
  }
}

/** Writes a graph of so many papers into files of a folder, and gives how common words are in it. Always the same one. */
export const writeGraph = async (
  folder: string,
  count: number,
  reference: ReferenceData,
  progress: Progress,
): Promise<CorpusStatistics> => {
  progress.step(`Making ${count} papers`)
  const files = openGraphFiles(folder)
  const counted = tallies()
  const writeRelationships = relationshipWriter(files, reference, counted)
  const compared: ComparedPaper[] = []
  const sample = [...plannedPapers(Math.min(count, 4 * batchSize), reference)]
  const makers = startLineMakers(rarityOf(sample))
  const corpus: CorpusStatistics = { papers: count, documentFrequencies: [] }
  const making: ReturnType<typeof makers.make>[] = []
  const takeOldest = async (): Promise<void> => {
    const made = await making.shift()
    if (made === undefined) return
    files.Paper.addLines(made.lines)
    for (const [bucket, papers] of made.documentFrequencies.entries())
      corpus.documentFrequencies[bucket] = (corpus.documentFrequencies[bucket] ?? 0) + papers
  }
  try {
    let batch: PlannedPaper[] = []
    for (const paper of plannedPapers(count, reference)) {
      const { id, topics, concepts, organizations } = paper
      compared.push({ id, topics, concepts, organizations })
      writeRelationships(paper)
      batch.push(paper)
      if (batch.length < batchSize && paper.place < count - 1) continue
      making.push(makers.make(batch))
      batch = []
      if (making.length > 2 * makers.count) await takeOldest()
      await files.flush()
      progress.update(paper.place + 1, count, 'papers')
    }
    progress.step('Making lists of similar papers')
    await addSimilarPapers(files.SIMILAR_TO, compared, reference)
    addEntities(files, reference, counted)
    while (making.length > 0) await takeOldest()
  } finally {
    await makers.close()
    await files.close()
  }
  return corpus
}

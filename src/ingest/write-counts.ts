import type { z } from 'zod'
import type { Run } from '../graph/graph.ts'
import type { bereftRow } from '../graph/import/clear-paper-knowledge.ts'
import { countPapers, paperCountRow } from '../graph/import/count-papers.ts'
import { countPapersOfAuthors } from '../graph/import/count-papers-of-authors.ts'
import { removeUnused } from '../graph/import/remove-unused.ts'
import { rowsAs } from '../graph/rows-as.ts'
import { nameConcepts } from './name-concepts.ts'
import { runAll } from './run-all.ts'

/** What gained or lost papers, by slug (of authors the id). */
export type TouchedEntities = {
  topics: string[]
  concepts: string[]
  organizations: string[]
  authors: string[]
}

/** A concept that more papers name has its name: looking again with each of them would take longer each time. */
const namedAtMost = 30

type Bereft = z.infer<typeof bereftRow>

const sortedUnion = (a: string[], b: string[]): string[] => [...new Set([...a, ...b])].sort()

/** Removes what lost its last paper, counts the rest anew, and gives how many papers name each concept. */
export const writeCounts = async (
  run: Run,
  touched: TouchedEntities,
  bereft: Bereft[],
): Promise<Map<string, number>> => {
  const lost = (label: Bereft['label']): string[] =>
    bereft.filter((one) => one.label === label).map(({ key }) => key)
  if (bereft.length > 0)
    await run(removeUnused(lost('Concept'), lost('Organization'), lost('Author'), lost('Artifact')))
  const topics = sortedUnion(touched.topics, lost('Topic'))
  const organizations = sortedUnion(touched.organizations, lost('Organization'))
  const authors = sortedUnion(touched.authors, lost('Author'))
  const concepts = sortedUnion(touched.concepts, lost('Concept'))
  const [, counts] = await Promise.all([
    runAll(run, [
      ...(topics.length > 0 ? [countPapers('Topic', topics)] : []),
      ...(organizations.length > 0 ? [countPapers('Organization', organizations)] : []),
      ...(authors.length > 0 ? [countPapersOfAuthors(authors)] : []),
    ]),
    concepts.length > 0 ? run(countPapers('Concept', concepts)) : [],
  ])
  await nameConcepts(run, concepts, namedAtMost)
  return new Map(rowsAs(paperCountRow, counts).map(({ slug, papers }) => [slug, papers]))
}

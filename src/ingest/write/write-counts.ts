import type { Run } from '../../graph/graph.ts'
import { countPapers } from '../../graph/import/count-papers.ts'
import { countPapersOfAuthors } from '../../graph/import/count-papers-of-authors.ts'
import { removeUnused } from '../../graph/import/remove-unused.ts'
import { nameConcepts } from './name-concepts.ts'
import { runAll } from './run-all.ts'
import type { Bereft } from './take-away.ts'

/** What gained or lost papers, by slug (of authors the id). */
export type TouchedEntities = {
  topics: string[]
  /** Those that were there before: new ones are made with their counts. */
  concepts: string[]
  /** Concepts of which some of these papers say another name or kind. */
  otherwiseSaid: string[]
  organizations: string[]
  authors: string[]
}

/** A concept that more papers name has its name and kind: looking again with each of them would take longer each time. */
const namedAtMost = 30

const sortedUnion = (a: string[], b: string[]): string[] => [...new Set([...a, ...b])].sort()

/** Removes what lost its last paper, and counts the rest anew. */
export const writeCounts = async (run: Run, touched: TouchedEntities, bereft: Bereft[]): Promise<void> => {
  const lost = (label: Bereft['label']): string[] =>
    bereft.filter((one) => one.label === label).map(({ key }) => key)
  if (bereft.length > 0)
    await run(removeUnused(lost('Concept'), lost('Organization'), lost('Author'), lost('Artifact')))
  const topics = sortedUnion(touched.topics, lost('Topic'))
  const organizations = sortedUnion(touched.organizations, lost('Organization'))
  const authors = sortedUnion(touched.authors, lost('Author'))
  const concepts = sortedUnion(touched.concepts, lost('Concept'))
  await runAll(run, [
    ...(topics.length > 0 ? [countPapers('Topic', topics)] : []),
    ...(organizations.length > 0 ? [countPapers('Organization', organizations)] : []),
    ...(authors.length > 0 ? [countPapersOfAuthors(authors)] : []),
    ...(concepts.length > 0 ? [countPapers('Concept', concepts)] : []),
  ])
  await nameConcepts(run, sortedUnion(touched.otherwiseSaid, lost('Concept')), namedAtMost)
}

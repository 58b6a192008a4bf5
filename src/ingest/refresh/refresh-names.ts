import type { Run } from '../../graph/graph.ts'
import { conceptSlugRow, readConceptSlugs } from '../../graph/import/read-concept-slugs.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { nameConcepts } from '../write/name-concepts.ts'

/** More than there can be. */
const allPapers = 1_000_000_000

/** Names the concepts after a slug, and says their kinds, by what most of all their papers say. Gives their slugs. */
export const refreshNames = async (run: Run, after: string, limit: number): Promise<string[]> => {
  const slugs = rowsAs(conceptSlugRow, await run(readConceptSlugs(after, limit))).map(({ slug }) => slug)
  await nameConcepts(run, slugs, allPapers)
  return slugs
}

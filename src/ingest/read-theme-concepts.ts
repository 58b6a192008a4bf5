import type { Graph } from '../graph/graph.ts'
import { labelConceptRow, readLabelConcepts } from '../graph/import/read-label-concepts.ts'
import { readThemeMentions, themeMentionsRow } from '../graph/import/read-theme-mentions.ts'
import { rowsAs } from '../graph/rows-as.ts'
import type { LabelConcept } from '../knowledge/themes/label-concept.ts'
import type { ThemeConcepts } from '../knowledge/themes/theme-concepts.ts'
import { paperPages } from './paper-pages.ts'

/** Concepts asked for at once. */
const most = 5_000

const countMentions = async (
  graph: Graph,
  communityOf: ReadonlyMap<string, number>,
  counts: Map<string, number>[],
): Promise<void> => {
  for await (const page of paperPages(graph, readThemeMentions, themeMentionsRow))
    for (const { id, concepts } of page) {
      const count = counts[communityOf.get(id) ?? -1]
      if (count !== undefined) for (const slug of concepts) count.set(slug, (count.get(slug) ?? 0) + 1)
    }
}

/** Counts what the papers of each community name, and reads the concepts that a label may name. */
export const readThemeConcepts = async (
  graph: Graph,
  communities: string[][],
): Promise<{ themes: ThemeConcepts[]; concepts: Map<string, LabelConcept> }> => {
  const communityOf = new Map(communities.flatMap((papers, place) => papers.map((paper) => [paper, place])))
  const counts = communities.map(() => new Map<string, number>())
  await countMentions(graph, communityOf, counts)

  const common = counts.flatMap((count) => [...count].flatMap(([slug, papers]) => (papers > 1 ? [slug] : [])))
  const slugs = [...new Set(common)].sort()
  const concepts = new Map<string, LabelConcept>()
  for (let from = 0; from < slugs.length; from += most) {
    const rows = rowsAs(labelConceptRow, await graph.read(readLabelConcepts(slugs.slice(from, from + most))))
    for (const { slug, ...concept } of rows) concepts.set(slug, concept)
  }
  return {
    themes: communities.map((papers, place) => ({
      papers: papers.length,
      counts: counts[place] ?? new Map(),
    })),
    concepts,
  }
}

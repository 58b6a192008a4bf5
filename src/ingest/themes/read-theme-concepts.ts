import type { Graph } from '../../graph/graph.ts'
import { labelConceptRow, readLabelConcepts } from '../../graph/import/read-label-concepts.ts'
import { labelTopicRow, readLabelTopics } from '../../graph/import/read-label-topics.ts'
import { readThemeMentions, themeMentionsRow } from '../../graph/import/read-theme-mentions.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { Community } from '../../knowledge/themes/community.ts'
import type { LabelConcept, LabelNames, LabelTopic } from '../../knowledge/themes/label-names.ts'
import type { ThemeConcepts } from '../../knowledge/themes/theme-concepts.ts'
import { paperPages } from '../paper-pages.ts'

/** Concepts asked for at once. */
const most = 5_000

type Counts = Map<string, number>
type Counted = { papers: number; counts: Counts; topics: Counts }

const addTo = (counts: Counts, slugs: string[]): void => {
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1)
}

/** Counts what the papers of each community name and are about, and how many of all papers are about each topic. */
const countThemes = async (
  graph: Graph,
  communities: Community[],
): Promise<{ themes: Counted[]; ofTopics: Counts }> => {
  const themes = communities.map(({ papers }): Counted => ({
    papers: papers.length,
    counts: new Map(),
    topics: new Map(),
  }))
  const placeOf = new Map(communities.flatMap(({ papers }, place) => papers.map((paper) => [paper, place])))
  const ofTopics: Counts = new Map()
  for await (const page of paperPages(graph, readThemeMentions, themeMentionsRow))
    for (const { id, concepts, topics } of page) {
      const theme = themes[placeOf.get(id) ?? -1]
      addTo(ofTopics, topics)
      if (theme === undefined) continue
      addTo(theme.counts, concepts)
      addTo(theme.topics, topics)
    }
  return { themes, ofTopics }
}

const labelConcepts = async (graph: Graph, themes: Counted[]): Promise<Map<string, LabelConcept>> => {
  const common = themes.flatMap(({ counts }) =>
    [...counts].flatMap(([slug, papers]) => (papers > 1 ? [slug] : [])),
  )
  const slugs = [...new Set(common)].sort()
  const concepts = new Map<string, LabelConcept>()
  for (let from = 0; from < slugs.length; from += most) {
    const rows = rowsAs(labelConceptRow, await graph.read(readLabelConcepts(slugs.slice(from, from + most))))
    for (const { slug, ...concept } of rows) concepts.set(slug, concept)
  }
  return concepts
}

const labelTopics = async (graph: Graph, ofTopics: Counts): Promise<Map<string, LabelTopic>> => {
  const rows = rowsAs(labelTopicRow, await graph.read(readLabelTopics([...ofTopics.keys()].sort())))
  return new Map(rows.map(({ slug, ...topic }) => [slug, { ...topic, paperCount: ofTopics.get(slug) ?? 0 }]))
}

/** Counts what the papers of each community name and are about, and reads the concepts and topics that a label may name. */
export const readThemeConcepts = async (
  graph: Graph,
  communities: Community[],
): Promise<{ themes: ThemeConcepts[]; names: LabelNames }> => {
  const { themes, ofTopics } = await countThemes(graph, communities)
  const concepts = await labelConcepts(graph, themes)
  return { themes, names: { concepts, topics: await labelTopics(graph, ofTopics) } }
}

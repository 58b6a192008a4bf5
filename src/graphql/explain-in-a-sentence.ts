import { organizationNode } from '../graph/reads/nodes/organization-node.ts'
import { topicNode } from '../graph/reads/nodes/topic-node.ts'
import { paperMentions, paperMentionsRow } from '../graph/reads/paper-mentions.ts'
import type { RowLoader } from '../graph/reads/row-loader.ts'
import { similaritySentence } from '../knowledge/similarity/similarity-sentence.ts'
import { conceptsOf } from './concepts-of.ts'
import type { ExplainedSimilarity } from './explained-similarity.ts'
import { loadNodes } from './load-nodes.ts'

const mentionsOf = async (load: RowLoader, paper: string) => {
  const { mentions } = paperMentionsRow.parse((await load(paperMentions, paper)) ?? { mentions: [] })
  return new Map(mentions.map(({ slug, ...mention }) => [slug, mention]))
}

/** One sentence on why two papers are alike. What it names is read in four statements, however many pairs are explained at once. */
export const explainInASentence = async (
  load: RowLoader,
  { from, to, similarity }: ExplainedSimilarity['pair'],
): Promise<string> => {
  const [concepts, topics, organizations, inFrom, inTo] = await Promise.all([
    conceptsOf(load, similarity.sharedConcepts),
    loadNodes(load, topicNode, similarity.sharedTopics),
    loadNodes(load, organizationNode, similarity.sharedOrganizations),
    mentionsOf(load, from.id),
    mentionsOf(load, to.id),
  ])
  return similaritySentence({
    from: from.title,
    to: to.title,
    parts: similarity.parts,
    sharedConcepts: concepts.flatMap(({ concept: { slug, name, kind }, weight }) => {
      const [ofFrom, ofTo] = [inFrom.get(slug), inTo.get(slug)]
      return ofFrom === undefined || ofTo === undefined
        ? []
        : [{ name, kind, weight, from: ofFrom, to: ofTo }]
    }),
    sharedTopics: topics.map(({ name }) => name),
    sharedOrganizations: organizations.map(({ name }) => name),
  })
}

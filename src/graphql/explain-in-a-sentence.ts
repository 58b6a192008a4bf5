import { organizationNode } from '../graph/reads/nodes/organization-node.ts'
import { topicNode } from '../graph/reads/nodes/topic-node.ts'
import { paperMentions, paperMentionsRow } from '../graph/reads/paper-mentions.ts'
import type { RowLoader } from '../graph/reads/row-loader.ts'
import { similaritySentence } from '../knowledge/similarity/similarity-sentence.ts'
import { conceptsOf } from './concepts-of.ts'
import type { ExplainedSimilarity } from './explained-similarity.ts'
import { loadNodes } from './load-nodes.ts'
import { scoreParts } from './score-parts.ts'

const mentionsOf = async (load: RowLoader, paper: string) => {
  const { mentions } = paperMentionsRow.parse((await load(paperMentions, paper)) ?? { mentions: [] })
  return new Map(mentions.map(({ slug, ...mention }) => [slug, mention]))
}

/** One sentence on why two papers are alike. What it names is read in four statements, however many pairs are explained at once. */
export const explainInASentence = async (load: RowLoader, why: ExplainedSimilarity): Promise<string> => {
  const [concepts, topics, organizations, from, to] = await Promise.all([
    conceptsOf(load, why.sharedConcepts, why.sharedConceptWeights),
    loadNodes(load, topicNode, why.sharedTopics),
    loadNodes(load, organizationNode, why.sharedOrganizations),
    mentionsOf(load, why.from.id),
    mentionsOf(load, why.to.id),
  ])
  return similaritySentence({
    from: why.from.title,
    to: why.to.title,
    parts: scoreParts(why),
    sharedConcepts: concepts.flatMap(({ concept: { slug, name, kind }, weight }) => {
      const [inFrom, inTo] = [from.get(slug), to.get(slug)]
      return inFrom === undefined || inTo === undefined
        ? []
        : [{ name, kind, weight, from: inFrom, to: inTo }]
    }),
    sharedTopics: topics.map(({ name }) => name),
    sharedOrganizations: organizations.map(({ name }) => name),
  })
}

import { organizationNode } from '../../graph/reads/nodes/organization-node.ts'
import { topicNode } from '../../graph/reads/nodes/topic-node.ts'
import { builder } from '../builder.ts'
import { conceptsOf } from '../concepts-of.ts'
import { explainInASentence } from '../explain-in-a-sentence.ts'
import type { ExplainedSimilarity } from '../explained-similarity.ts'
import { loadNodes } from '../load-nodes.ts'
import { sharedConcept } from './shared-concept.ts'
import { similarityPart } from './similarity-part.ts'

/** Why two papers are alike. */
export const similarityExplanation = builder
  .objectRef<ExplainedSimilarity>('SimilarityExplanation')
  .implement({
    description: 'Why two papers are alike, or a paper and a set of papers.',
    fields: (t) => ({
      sentence: t.string({
        description:
          'One sentence for a reader; says so where nothing is shared. Of a set it is about the paper in it that is most alike.',
        resolve: ({ pair }, _args, { load }) => explainInASentence(load, pair),
      }),
      parts: t.field({
        type: [similarityPart],
        description: 'What the score is made of; the contributions add up to it.',
        resolve: ({ parts }) => parts,
      }),
      sharedConcepts: t.field({
        type: [sharedConcept],
        description:
          'The concepts that both papers name, or the paper and one of the set, the one that matters most first.',
        resolve: (why, _args, { load }) => conceptsOf(load, why.sharedConcepts),
      }),
      sharedTopics: t.field({
        type: ['Topic'],
        description:
          'The topics that both papers are about; of a set, those shared with the paper in it that is most alike.',
        resolve: (why, _args, { load }) => loadNodes(load, topicNode, why.sharedTopics),
      }),
      sharedOrganizations: t.field({
        type: ['Organization'],
        description:
          'The organisations that both papers are from; of a set, those shared with the paper in it that is most alike.',
        resolve: (why, _args, { load }) => loadNodes(load, organizationNode, why.sharedOrganizations),
      }),
    }),
  })

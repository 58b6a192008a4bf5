import { organizationNode } from '../../graph/reads/nodes/organization-node.ts'
import { topicNode } from '../../graph/reads/nodes/topic-node.ts'
import { builder } from '../builder.ts'
import { conceptsOf } from '../concepts-of.ts'
import { explainInASentence } from '../explain-in-a-sentence.ts'
import type { ExplainedSimilarity } from '../explained-similarity.ts'
import { loadNodes } from '../load-nodes.ts'
import { scoreParts } from '../score-parts.ts'
import { sharedConcept } from './shared-concept.ts'
import { similarityPart } from './similarity-part.ts'

/** Why two papers are alike. */
export const similarityExplanation = builder
  .objectRef<ExplainedSimilarity>('SimilarityExplanation')
  .implement({
    description: 'Why two papers are alike.',
    fields: (t) => ({
      sentence: t.string({
        description: 'One sentence for a reader; says so where nothing is shared.',
        resolve: (why, _args, { load }) => explainInASentence(load, why),
      }),
      parts: t.field({
        type: [similarityPart],
        description: 'What the score is made of; the contributions add up to it.',
        resolve: scoreParts,
      }),
      sharedConcepts: t.field({
        type: [sharedConcept],
        description: 'The concepts that both papers name, the one that matters most first.',
        resolve: (why, _args, { load }) => conceptsOf(load, why.sharedConcepts, why.sharedConceptWeights),
      }),
      sharedTopics: t.field({
        type: ['Topic'],
        description: 'The topics that both papers are about.',
        resolve: (why, _args, { load }) => loadNodes(load, topicNode, why.sharedTopics),
      }),
      sharedOrganizations: t.field({
        type: ['Organization'],
        description: 'The organisations that both papers are from.',
        resolve: (why, _args, { load }) => loadNodes(load, organizationNode, why.sharedOrganizations),
      }),
    }),
  })

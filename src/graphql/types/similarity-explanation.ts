import { listedNodes } from '../../graph/reads/listed-nodes.ts'
import { sharedConcepts } from '../../graph/reads/shared-concepts.ts'
import { toldPair, toldPairMap } from '../../graph/reads/told-pair.ts'
import { similaritySentence } from '../../knowledge/similarity/sentence/similarity-sentence.ts'
import { builder } from '../builder.ts'
import { sharedConcept } from './shared-concept.ts'
import { similarityPart } from './similarity-part.ts'

/** Why two papers are alike. */
export const similarityExplanation = builder.graphRow('SimilarityExplanation', {
  relationship: 'SIMILAR_TO',
  description: 'Why two papers are alike, or a paper and a set of papers.',
  fields: (t) => ({
    sentence: t.cypher({
      type: 'String',
      description:
        'One sentence for a reader: what both titles name comes first, then the strongest shared idea and its part in both papers, the terms that both use where ideas carry little of the score, and the topics; says so where nothing is shared, where only a broader topic is, and where the papers have but a name in common. Of a set it is about the paper in it that is most alike, which it names where there are several; where likeness to papers of `unlike` takes away much, it names the nearest of these.',
      expression: ({ node, relationship, local }) =>
        toldPairMap({ from: `startNode(${relationship})`, to: node, why: relationship }, local),
      resolve: (told) => similaritySentence(toldPair.parse(told)),
    }),
    parts: t.graphList({
      type: similarityPart,
      description: 'What the score is made of; the contributions add up to it.',
      source: ({ parent: { relationship }, local }) => ({
        clauses: [`UNWIND range(0, size(${relationship}.parts) - 1) AS ${local('i')}`],
        values: {
          name: `${relationship}.parts[${local('i')}]`,
          value: `${relationship}.values[${local('i')}]`,
          contribution: `${relationship}.contributions[${local('i')}]`,
        },
      }),
    }),
    sharedConcepts: t.graphList({
      type: sharedConcept,
      description:
        'The concepts that both papers name, or the paper and one of the set, the one that matters most first. Their weights add up to what the part `concepts` contributes.',
      source: ({ parent: { relationship }, ...names }) =>
        sharedConcepts(
          { slugs: `${relationship}.sharedConcepts`, weights: `${relationship}.sharedConceptWeights` },
          names,
        ),
    }),
    sharedTopics: t.graphList({
      type: 'Topic',
      description:
        'The topics that both papers are about directly: what the score counts. One that only a narrower topic brings to either paper is not among them, and is named in the sentence where there is no other. Of a set, those shared with the paper in it that is most alike.',
      source: ({ parent, ...names }) => listedNodes('Topic', `${parent.relationship}.sharedTopics`, names),
    }),
    sharedOrganizations: t.graphList({
      type: 'Organization',
      description:
        'The organisations that both papers are from; of a set, those shared with the paper in it that is most alike.',
      source: ({ parent, ...names }) =>
        listedNodes('Organization', `${parent.relationship}.sharedOrganizations`, names),
    }),
  }),
})

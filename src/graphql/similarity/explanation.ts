import type { PairSimilarity } from '../../knowledge/similarity/similarity.ts'
import { nodeByKey } from '../../pothos-neo4j/node-value.ts'
import type { NodeValue } from '../../pothos-neo4j/node-value.ts'

/** Why papers are alike that were compared just now, as SimilarityExplanation reads an object. */
export type Explanation = {
  sentence: () => Promise<string>
  /** The contributions add up to the score. */
  parts: readonly { name: string; value: number; contribution: number }[]
  /** What each adds to the score, strongest first. */
  sharedConcepts: { concept: NodeValue<'Concept'>; weight: number }[]
  sharedTopics: NodeValue<'Topic'>[]
  sharedOrganizations: NodeValue<'Organization'>[]
}

/** The explanation of what was found alike. */
export const explanation = (
  why: Pick<PairSimilarity, 'sharedConcepts' | 'sharedTopics' | 'sharedOrganizations'> &
    Pick<Explanation, 'parts'>,
  sentence: () => Promise<string>,
): Explanation => ({
  sentence,
  parts: why.parts,
  sharedConcepts: why.sharedConcepts.map(({ slug, weight }) => ({
    concept: nodeByKey('Concept', slug),
    weight,
  })),
  sharedTopics: why.sharedTopics.map((slug) => nodeByKey('Topic', slug)),
  sharedOrganizations: why.sharedOrganizations.map((slug) => nodeByKey('Organization', slug)),
})

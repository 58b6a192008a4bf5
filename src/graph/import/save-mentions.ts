import type { Statement } from '../statement.ts'

export type MentionRow = { paper: string; concept: string; score: number; spelling: string; basis: string }

/** Joins papers and the concepts they name. */
export const saveMentions = (mentions: MentionRow[]): Statement => ({
  text: [
    'UNWIND $mentions AS mention',
    'MATCH (p:Paper {id: mention.paper})',
    'MATCH (c:Concept {slug: mention.concept})',
    'CREATE (p)-[:MENTIONS {score: mention.score, spelling: mention.spelling, basis: mention.basis, concept: c.slug, byPublished: p.byPublished}]->(c)',
  ].join('\n'),
  parameters: { mentions },
})

import type { ConceptKind } from '../../domain/concept-kind.ts'
import type { MentionBasis } from '../../knowledge/knowledge.ts'
import type { Statement } from '../statement.ts'

/** `kind` is what the paper shows the concept to be; OTHER, where it shows nothing, is not kept. */
export type MentionRow = {
  concept: string
  score: number
  spelling: string
  basis: MentionBasis
  kind: ConceptKind
}

/** Joins papers and the concepts they name. The mentions travel as lists, for a map would bring its keys along each time. */
export const saveMentions = (papers: { id: string; mentions: MentionRow[] }[]): Statement => ({
  text: [
    'UNWIND $papers AS paper',
    'MATCH (p:Paper {id: paper.id})',
    'WITH p, p.byPublished AS byPublished, paper.mentions AS mentions',
    'UNWIND mentions AS mention',
    'MATCH (c:Concept {slug: mention[0]})',
    'CREATE (p)-[:MENTIONS {score: mention[1], spelling: mention[2], basis: mention[3], kind: mention[4], concept: mention[0], byPublished: byPublished}]->(c)',
  ].join('\n'),
  parameters: {
    papers: papers.map(({ id, mentions }) => ({
      id,
      mentions: mentions.map(({ concept, score, spelling, basis, kind }) => [
        concept,
        score,
        spelling,
        basis,
        kind === 'OTHER' ? null : kind,
      ]),
    })),
  },
})

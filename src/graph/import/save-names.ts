import type { MentionBasis } from '../../knowledge/knowledge.ts'
import type { Statement } from '../statement.ts'

/** What a concept is called, of what kind it is, and why it is there. */
export type NameRow = { slug: string; name: string; byName: string; kind: string; basis: MentionBasis }

/** Gives concepts other names, kinds and reasons. */
export const saveNames = (names: NameRow[]): Statement => ({
  text: [
    'UNWIND $names AS row',
    'MATCH (c:Concept {slug: row.slug})',
    'SET c.name = row.name, c.byName = row.byName, c.kind = row.kind, c.basis = row.basis',
  ].join('\n'),
  parameters: { names },
})

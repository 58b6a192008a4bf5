import type { Statement } from '../statement.ts'

/** Gives concepts other names. */
export const renameConcepts = (names: { slug: string; name: string; byName: string }[]): Statement => ({
  text: [
    'UNWIND $names AS row',
    'MATCH (c:Concept {slug: row.slug})',
    'SET c.name = row.name, c.byName = row.byName',
  ].join('\n'),
  parameters: { names },
})

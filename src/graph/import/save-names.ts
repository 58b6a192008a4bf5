import type { Statement } from '../statement.ts'

/** What a concept is called, and of what kind it is. */
export type NameRow = { slug: string; name: string; byName: string; kind: string }

/** Gives concepts other names and kinds. */
export const saveNames = (names: NameRow[]): Statement => ({
  text: [
    'UNWIND $names AS row',
    'MATCH (c:Concept {slug: row.slug})',
    'SET c.name = row.name, c.byName = row.byName, c.kind = row.kind',
  ].join('\n'),
  parameters: { names },
})

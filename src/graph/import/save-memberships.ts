import type { Statement } from '../statement.ts'

/** The theme that a paper is in from now on, null for none. */
export type MembershipRow = { paper: string; theme: string | null }

/** Takes papers out of their themes and puts them into others. */
export const saveMemberships = (memberships: MembershipRow[]): Statement => ({
  text: [
    'UNWIND $memberships AS membership',
    'MATCH (p:Paper {id: membership.paper})',
    'CALL (p) {',
    '  MATCH (p)-[old:IN_THEME]->()',
    '  DELETE old',
    '}',
    'MATCH (t:Theme {id: membership.theme})',
    'CREATE (p)-[:IN_THEME {theme: t.id, byPublished: p.byPublished}]->(t)',
  ].join('\n'),
  parameters: { memberships },
})

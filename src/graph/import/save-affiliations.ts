import type { Statement } from '../statement.ts'

export type AffiliationRow = { paper: string; organization: string; evidence: string[] }

/** Joins papers and the organisations they come from. */
export const saveAffiliations = (affiliations: AffiliationRow[]): Statement => ({
  text: [
    'UNWIND $affiliations AS affiliation',
    'MATCH (p:Paper {id: affiliation.paper})',
    'MATCH (o:Organization {slug: affiliation.organization})',
    'CREATE (p)-[:FROM {evidence: affiliation.evidence, organization: o.slug, byPublished: p.byPublished}]->(o)',
  ].join('\n'),
  parameters: { affiliations },
})

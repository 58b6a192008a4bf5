import type { Statement } from '../statement.ts'

export type OrganizationRow = { slug: string; name: string; byName: string }

/** Keeps organisations. One of the reference data, or that a paper comes from already, keeps the name that it has there. */
export const saveOrganizations = (organizations: OrganizationRow[]): Statement => ({
  text: [
    'UNWIND $organizations AS organization',
    'MERGE (o:Organization {slug: organization.slug})',
    'ON CREATE SET o.aliases = []',
    'WITH o, organization',
    'WHERE o.curated IS NULL AND NOT EXISTS { (o)<-[:FROM]-() }',
    'SET o += organization',
  ].join('\n'),
  parameters: { organizations },
})

import type { Statement } from '../statement.ts'

export type OrganizationRow = { slug: string; name: string; byName: string }

/** Keeps organisations that are not there yet. */
export const saveOrganizations = (organizations: OrganizationRow[]): Statement => ({
  text: [
    'UNWIND $organizations AS organization',
    'MERGE (o:Organization {slug: organization.slug})',
    'ON CREATE SET o += organization, o.aliases = []',
  ].join('\n'),
  parameters: { organizations },
})

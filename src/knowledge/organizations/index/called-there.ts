import type { NamedOrganization } from './named-organization.ts'
import { organizationKey } from './organization-key.ts'
import type { OrganizationIndex } from './organization-index.ts'

/** Whoever is called so at one of the places behind it, where others are elsewhere: "the CAS" of "Institute of Things of the CAS, Prague, Czech Republic". */
export const calledThere = (
  index: OrganizationIndex,
  name: string,
  following: string[],
): NamedOrganization | undefined => {
  const entry = following
    .map((place) => index.byName.get(organizationKey(`${name}, ${place}`)))
    .find((found) => found !== undefined)
  return entry === undefined ? undefined : { slug: entry.slug, name: entry.name }
}

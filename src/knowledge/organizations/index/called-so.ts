import type { NamedOrganization } from './named-organization.ts'
import { organizationKey } from './organization-key.ts'
import type { OrganizationIndex } from './organization-index.ts'

/** The organisation of the reference data that has a text for its name, an alias or a long account; null where none has. */
export const calledSo = (index: OrganizationIndex, text: string): NamedOrganization | null => {
  const entry = index.byName.get(organizationKey(text))
  return entry === undefined ? null : { slug: entry.slug, name: entry.name }
}

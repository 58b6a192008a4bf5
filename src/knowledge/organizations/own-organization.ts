import { slug } from '../../domain/slug.ts'
import type { NamedOrganization } from './named-organization.ts'
import { organizationKey } from './organization-key.ts'
import { plainOrganizationName } from './plain-organization-name.ts'
import { splitHandle } from './split-handle.ts'

const letters = (text: string): string => slug(text).replaceAll('-', '')

/** An organisation that the reference data do not have, under the name that a source writes; none for a text without letters and digits. */
export const ownOrganization = (stated: string): NamedOrganization[] => {
  const { handle, beside } = splitHandle(stated)
  const repeats = handle !== '' && letters(beside).startsWith(letters(handle))
  const name = plainOrganizationName(repeats ? beside : stated)
  const key = organizationKey(name)
  return key === '' ? [] : [{ slug: key, name }]
}

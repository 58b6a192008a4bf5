import { knownOrganization } from '../index/known-organization.ts'
import type { NamedOrganization } from '../index/named-organization.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'

/** "MMLab@HKUST": whose a group is. */
export const ownerBehindSign = (index: OrganizationIndex, text: string): NamedOrganization | null =>
  knownOrganization(index, /^[^@]{1,40}@\s?(?<owner>\p{Lu}[^@]*)$/u.exec(text)?.groups?.owner ?? '')

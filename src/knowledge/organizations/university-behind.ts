import { calledSo } from './index/called-so.ts'
import { isUnit } from './words/is-unit.ts'
import type { NamedOrganization } from './index/named-organization.ts'
import type { OrganizationIndex } from './index/organization-index.ts'

/** Whose a group is that is known by its own name and its university's, "Birka Things Lab, Birka University"; null for any other text. */
export const universityBehind = (index: OrganizationIndex, text: string): NamedOrganization | null => {
  const [unit = '', university = '', ...more] = text.split(/\s*,\s*/u)
  return more.length === 0 && isUnit(unit) ? calledSo(index, university) : null
}

import { calledSo } from '../index/called-so.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'

/** "Birka University, Malmö - School of Things" with commas, where what is before the dash is one name: no dash parts it from its town. */
export const withoutDashed = (index: OrganizationIndex, text: string): string => {
  const at = text.search(/\s[-–—]\s/u)
  const name = text.slice(0, Math.max(0, at))
  return name.includes(',') && calledSo(index, name) !== null ? `${name}, ${text.slice(at + 3)}` : text
}

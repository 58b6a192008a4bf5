import { calledSo } from './called-so.ts'
import type { OrganizationIndex } from './organization-index.ts'

/** "Birka University, Malmö - School of Things" with commas, where what is before the dash is one name: no dash parts it from its town. */
export const withoutDashed = (index: OrganizationIndex, text: string): string => {
  const { name = '', unit = '' } = /^(?<name>[^–—]*?,[^–—]*?)\s[-–—]\s(?<unit>.+)$/u.exec(text)?.groups ?? {}
  return name !== '' && calledSo(index, name) !== null ? `${name}, ${unit}` : text
}

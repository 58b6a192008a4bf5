import { isUnit } from './is-unit.ts'
import { knownOrganization } from './known-organization.ts'
import type { OrganizationIndex } from './organization-index.ts'

/** Whether a college is a part of the university behind it: "Jane Doe Medical College, Birka University", "St Jane's College, University of Oxford". */
export const isCollegeOf = (index: OrganizationIndex, text: string, [next = '']: string[]): boolean => {
  if (/\s(?:college|hall)$/iu.test(text) && /^(?:the\s)?university\sof\s(?:oxford|cambridge)$/iu.test(next))
    return true
  const isSchool = /\s(?:medical|law|business|dental|engineering)\s(?:college|school)$/iu.test(text)
  return isSchool && /\buniv/iu.test(knownOrganization(index, next)?.name ?? next) && !isUnit(next)
}

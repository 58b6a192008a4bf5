import { calledSo } from '../index/called-so.ts'
import { isInstitution } from '../words/is-institution.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'

const plus = /(?<=[\p{L})][\d†‡]?)\+\s?(?=\d?\p{Lu}\p{L})/u

/** The footnote's mark of each, "1Birka University", "Birka University2". */
const marks = /^\d(?=\p{Lu}\p{Ll})|(?<=\p{Ll}{3}|\))[\d+]+$/gu

/** The affiliations that lists join by a plus without spaces, "Birka University, Sweden+Acme Labs": one of them at least is an institution, or has a comma. "Doe+Partner" is one name. */
export const splitPluses = (index: OrganizationIndex, text: string): string[] => {
  const whole = text.replace(/(?<=\p{Ll}{2}|\))\+$/u, '')
  if (whole !== text && isInstitution(whole)) return [whole]
  const sides = text.split(plus).map((side) => side.replace(marks, ''))
  const areSeveral = sides.some(
    (side) => side.includes(',') || isInstitution(side) || calledSo(index, side) !== null,
  )
  return sides.length > 1 && areSeveral && calledSo(index, text) === null ? sides : [text]
}

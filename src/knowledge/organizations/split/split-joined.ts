import { areOne } from '../words/are-one.ts'
import { calledSo } from '../index/called-so.ts'
import { isField } from '../words/is-field.ts'
import { isInstitution } from '../words/is-institution.ts'
import { isNobody } from '../words/is-nobody.ts'
import { isUnit } from '../words/is-unit.ts'
import { knownOrganization } from '../index/known-organization.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'

/** In characters. Each "and" of a text is tried with all that is behind it. */
const longest = 1_000

const joint = /\s+(?:and|&)\s+/gu
const dash = /\s[-–—]\s/u

/** The name that a text begins with, before its parts. */
const headOf = (text: string): string => text.split(/,|\s[-–—]\s|\s(?:and|&)\s/u)[0]?.trim() ?? ''

/** "Birka University", "the Birka Institute"; "Technology" and "School of Things" are none. */
const isWhole = (index: OrganizationIndex, name: string): boolean =>
  !isUnit(name) &&
  !isField(name) &&
  (knownOrganization(index, name) !== null || (/\S\s+\S/u.test(name) && isInstitution(name)))

/** "Jane Doe Business House" */
const isName = (text: string): boolean =>
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,5}\p{Lu}[\p{L}.'’-]*$/u.test(text) && !isUnit(text) && !isField(text)

/** "Birka University - Department of Things", "Birka University, Malmö" where that is one name, and a name before such a one. */
const areTwo = (index: OrganizationIndex, left: string, right: string): boolean => {
  if (areOne(left, right)) return false
  if (isNobody(left) || isNobody(right)) return isWhole(index, headOf(isNobody(left) ? right : left))
  const isLeftWhole = isWhole(index, headOf(left)) || calledSo(index, left) !== null
  if (!isWhole(index, headOf(right)) && calledSo(index, right) === null) return false
  if (dash.test(left) || (left.includes(',') && calledSo(index, left) !== null)) return isLeftWhole
  const isRightParted = dash.test(right) || (right.includes(',') && calledSo(index, right) !== null)
  return isRightParted && !left.includes(',') && (isLeftWhole || isName(left))
}

/**
 * The affiliations that an "and" joins where at least one of them has its department behind a dash, or a name with a comma in it: "Birka University - Department of Arts and Trade and Malmö
 * University" are two, and whoever has none beside one is nobody.
 */
export const splitJoined = (index: OrganizationIndex, text: string): string[] => {
  if (text.length > longest || calledSo(index, text) !== null) return [text]
  for (const { index: at, 0: and } of [...text.matchAll(joint)].slice(0, 8)) {
    const [left, right] = [text.slice(0, at).replace(/,$/u, ''), text.slice(at + and.length)]
    if (areTwo(index, left, right)) return [left, ...splitJoined(index, right)]
  }
  return [text]
}

import { isField } from './words/is-field.ts'
import { isInstitution } from './words/is-institution.ts'
import { isUnit } from './words/is-unit.ts'
import { mayBePart } from './words/may-be-part.ts'

const joint = /\s+(?:and|&)\s+/gu
const acronym = /^[A-Z]{3,8}$/u
const department = /\s(?:department|faculty|division)$/iu

const isDepartment = (text: string): boolean =>
  (isUnit(text) || department.test(text)) && !/\S\s.*\buniv|\buniv\S*\s(?:of|de|di)\s/iu.test(text)

/** "McDonald Observatory", "INFM": an institution by a name of its own. */
const isNamed = (text: string): boolean =>
  acronym.test(text) ||
  (isInstitution(text.split(/\s(?:of\sthe|and|&)\s/u)[0] ?? '') &&
    !mayBePart(text) &&
    !isField(text.split(' ')[0] ?? ''))

/**
 * The institution that a text names beside a department of another, "Department of Astronomy and Birka Observatory" or "BIRKA and Department of Physics"; undefined
 * where it names no such two.
 */
export const besideDepartment = (text: string): string | undefined => {
  for (const { index: at, 0: and } of text.matchAll(joint)) {
    const [left, right] = [text.slice(0, at), text.slice(at + and.length)]
    if (isDepartment(left) && isNamed(right) && / /u.test(right)) return right
    if (isDepartment(right) && isNamed(left)) return left
  }
  return undefined
}

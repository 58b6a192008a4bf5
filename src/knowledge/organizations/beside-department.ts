import { calledSo } from './index/called-so.ts'
import { isField } from './words/is-field.ts'
import { isInstitution } from './words/is-institution.ts'
import { isNameless } from './words/is-nameless.ts'
import { isUnit } from './words/is-unit.ts'
import { mayBePart } from './words/may-be-part.ts'
import type { NamedOrganization } from './index/named-organization.ts'
import type { OrganizationIndex } from './index/organization-index.ts'

const joint = /\s+(?:and|&|et|e|y|und)\s+/gu
const english = /and|&/u
const acronym = /^[A-Z]{3,8}$/u
const department = /\s(?:department|faculty|division)$/iu

/** "Things of Ministry of Education": whose key laboratory it is. */
const ofMinistry = /\sof\s(?:the\s)?ministry\s/iu

const isDepartment = (text: string): boolean =>
  (isUnit(text) || department.test(text)) && !/\S\s.*\buniv|\buniv\S*\s(?:of|de|di)\s/iu.test(text)

/** "McDonald Observatory", "INFM": an institution by a name of its own. */
const isNamed = (text: string): boolean =>
  acronym.test(text) ||
  (isInstitution(text.split(/\s(?:of\sthe|and|&)\s/u)[0] ?? '') &&
    !mayBePart(text) &&
    !isField(text.split(' ')[0] ?? ''))

/** Whether a bracket is open at the end of a text. */
const opened = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')

/** An institution and a department of another; `known` is what the institution is called in the reference data. */
type Beside = { institution: string; department: string; known: NamedOrganization | null }

/**
 * The institution that a text names beside a department of another, "Department of Astronomy and Birka Observatory", "BIRKA and Department of Physics", and the department, which may
 * say whose it is where the institution is known: "INESC TEC and Faculty of Things of Birka University". Undefined where it names no such two.
 */
export const besideDepartment = (index: OrganizationIndex, text: string): Beside | undefined => {
  for (const { index: at, 0: and } of text.matchAll(joint)) {
    const [left, right] = [text.slice(0, at), text.slice(at + and.length)]
    if (opened(left)) continue
    const isBehind = isDepartment(right)
    const known = isUnit(right) || isBehind ? calledSo(index, left) : null
    if (isUnit(right) && known !== null) return { institution: left, department: right, known }
    // Between words of other languages what nobody knows may be a field.
    if (!english.test(and)) continue
    if (
      isDepartment(left) &&
      isNamed(right) &&
      / /u.test(right) &&
      !isNameless(right) &&
      !ofMinistry.test(right)
    )
      return { institution: right, department: left, known: calledSo(index, right) }
    if (isBehind && isNamed(left)) return { institution: left, department: right, known }
  }
  return undefined
}

import { isAddress } from '../words/is-address.ts'
import { isField } from '../words/is-field.ts'
import { isInstitution } from '../words/is-institution.ts'
import { isKnownTown } from '../words/is-known-town.ts'
import { isRegion } from '../words/is-region.ts'
import { isUnit } from '../words/is-unit.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'
import { organizationKey } from '../index/organization-key.ts'

const isPlace = (text: string): boolean => isRegion(text) || isKnownTown(text) || isAddress(text)

/** "Faculty of Things, Sweden": departments and places, and nobody that they are of. */
const isDepartment = (index: OrganizationIndex, text: string): boolean =>
  isUnit(text) &&
  !index.byName.has(organizationKey(text)) &&
  !text.split(',').some((part) => isInstitution(part.trim()) || index.byName.has(organizationKey(part)))

/** "Division of Things, Birka Police, Malmö, Sweden": a name between the department and the places. */
const namesAnother = (parts: string[]): boolean =>
  parts.length > 3 &&
  isRegion(parts.at(-1) ?? '') &&
  parts.slice(1, -2).some((part) => !isUnit(part) && !isPlace(part) && !isField(part) && /\S\s\S/u.test(part))

/**
 * Texts that a stop parted, each department with the institution behind it: "Department of Things; Birka University; Malmö", or the last with the one before it: "Birka
 * University / Department of Things". One that is known, or has a place behind it, stands by itself before others.
 */
export const withUnits = (index: OrganizationIndex, texts: readonly string[]): string[] => {
  const joined = texts.reduceRight<string[]>((behind, text) => {
    const [next, ...others] = behind
    const isPart = isDepartment(index, text) && !text.split(/\s*,\s*/u).some((part) => isPlace(part))
    return isPart && next !== undefined && next !== '' && !isDepartment(index, next)
      ? [`${text}, ${next}`, ...others]
      : [text, ...behind]
  }, [])
  const [last = ''] = joined.slice(-1)
  const before = joined.at(-2) ?? ''
  return isInstitution(before) && isDepartment(index, last) && !namesAnother(last.split(/\s*,\s*/u))
    ? [...joined.slice(0, -2), `${before}, ${last}`]
    : joined
}

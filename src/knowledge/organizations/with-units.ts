import { isAddress } from './is-address.ts'
import { isInstitution } from './is-institution.ts'
import { isKnownTown } from './is-known-town.ts'
import { isRegion } from './is-region.ts'
import { isUnit } from './is-unit.ts'
import type { OrganizationIndex } from './organization-index.ts'
import { organizationKey } from './organization-key.ts'

const isPlace = (text: string): boolean => isRegion(text) || isKnownTown(text) || isAddress(text)

/** "Faculty of Things, Sweden": departments and places, and nobody that they are of. */
const isDepartment = (index: OrganizationIndex, text: string): boolean =>
  isUnit(text) &&
  !index.byName.has(organizationKey(text)) &&
  !text.split(',').some((part) => isInstitution(part.trim()))

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
  return isInstitution(before) && isDepartment(index, last)
    ? [...joined.slice(0, -2), `${before}, ${last}`]
    : joined
}

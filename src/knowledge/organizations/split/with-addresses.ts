import { isAddress } from '../words/is-address.ts'
import { isInstitution } from '../words/is-institution.ts'
import { isKnownTown } from '../words/is-known-town.ts'
import { isRegion } from '../words/is-region.ts'
import { isTown } from '../words/is-town.ts'
import { isUnit } from '../words/is-unit.ts'
import { knownOrganization } from '../index/known-organization.ts'
import { legalForms } from '../words/legal-forms.ts'
import { mayBePart } from '../words/may-be-part.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'

/** A postcode or a house's number; a name's own number ("360 AI Research") has three digits at most. */
const long = /(?<!\d)\d{4,6}(?!\d)|\b[A-Z]\d[A-Z]\s\d[A-Z]\d\b|\b[A-Z]{1,2}\d{1,2}\s\d[A-Z]{2}\b/u

const isPlace = (index: OrganizationIndex, town: string, text: string): boolean =>
  isKnownTown(town) ||
  isTown(town) ||
  (/^\p{Lu}\p{Ll}+$/u.test(town) && knownOrganization(index, text) === null)

/** "Cambridge UK" */
const isTownWithRegion = (index: OrganizationIndex, text: string): boolean => {
  const { town = '', region = '' } =
    /^(?<town>\p{Lu}\S*(?:\s\S+)?),?\s(?<region>\S+)$/u.exec(text)?.groups ?? {}
  return isRegion(region) && !isInstitution(text) && isPlace(index, town, text)
}

/** "New Haven, CT, United States" */
const isTownWithRegions = (index: OrganizationIndex, text: string): boolean => {
  const [town = '', ...regions] = text.split(/\s*,\s*/u)
  const isTelling = isKnownTown(town) || isTown(town) || regions.length > 1
  return (
    regions.length > 0 &&
    regions.every(isRegion) &&
    isTelling &&
    !isInstitution(town) &&
    knownOrganization(index, town) === null
  )
}

/** "Birka Trading, S.L.U." */
const legalForm = new RegExp(String.raw`^(?:${legalForms.all})\.?$`, 'iu')

/** "Main Street 3", "Birka", "New Birka", but not "Birka Laboratory of Things" or "Office of the Birka Examiner". */
const opensAddress = ([first = '', next = '']: string[]): boolean =>
  isAddress(first) || isRegion(first) || (first.split(' ').length < 3 && !legalForm.test(next.trim()))

const isBareAddress = (index: OrganizationIndex, text: string): boolean =>
  isRegion(text) ||
  isTownWithRegion(index, text) ||
  isTownWithRegions(index, text) ||
  (long.test(text) && isAddress(text) && !isInstitution(text) && opensAddress(text.split(',')))

/** "Warszawa" behind a full name; among nicknames it is one: "MIT; Leeds". */
const isTownBehind = (index: OrganizationIndex, text: string, before: string): boolean =>
  isKnownTown(text) && isInstitution(before) && knownOrganization(index, text) === null

/** Texts that a stop parted, each address and each place with what it is the address of. */
const withPlaces = (index: OrganizationIndex, texts: readonly string[]): string[] =>
  texts.reduce<string[]>((joined, text) => {
    const before = joined.at(-1)
    return before !== undefined &&
      before !== '' &&
      (isBareAddress(index, text) || isTownBehind(index, text, before))
      ? [...joined.slice(0, -1), `${before.replace(/,$/u, '')}, ${text}`]
      : [...joined, text]
  }, [])

/** Texts that a stop parted, each address and each country with what it is the address of: "Birka University; Main Street 3, 10405 Birka". Where there are such, a department first and no comma, the stop is one. */
export const withAddresses = (index: OrganizationIndex, texts: readonly string[]): string[] => {
  const joined = withPlaces(index, texts)
  const [first = ''] = texts
  const areParts =
    (isUnit(first) || mayBePart(first)) &&
    joined.length > 1 &&
    joined.length < texts.length &&
    !texts.some((text) => text.includes(','))
  return areParts ? [joined.join(', ')] : joined
}

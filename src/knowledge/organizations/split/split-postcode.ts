import { isInstitution } from '../words/is-institution.ts'
import { isPlacedName } from '../words/is-placed-name.ts'
import { isRegion } from '../words/is-region.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'
import { postcodes } from './postcodes.ts'

const behindName = new RegExp(
  String.raw`^(?<name>\S+\s.*?${postcodes.notOfUnit})[\s,–-]+(?<place>${postcodes.code}\s(?<town>\p{Lu}\p{Ll}[\p{L}.’'-]+(?:\s\p{Lu}\p{L}+)?))$`,
  'u',
)

/** "Birka University 12345 Malmö Sweden", "Birka University SY12 3AB Malmö UK": all that is behind a postcode and ends with a country. */
const beforeCountry = new RegExp(
  String.raw`^(?<name>\S+\s.*?\p{L}\)?${postcodes.notOfUnit})\s(?<place>(?:${postcodes.code}(?:-\d{3,4})?|[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2})\s\p{Lu}.*)$`,
  'u',
)

const endsWithCountry = (place: string): boolean => {
  const words = place.split(' ')
  return [1, 2, 3, 4].some((count) => isRegion(words.slice(-count).join(' ')))
}

/** "Birka Works" of "Birka University and Birka Works" */
const lastOf = (name: string): string =>
  name.split(/\s(?:and|&)\s/u).findLast((side) => /\s/u.test(side)) ?? name

/** "Birka Institute D-12345 Malmö": a name, and the postcode and the town behind it; a postcode before a country is the town's that is before it. */
export const splitPostcode = (index: OrganizationIndex, text: string): string[] => {
  const { name = '', place = '', town = '' } = behindName.exec(text)?.groups ?? {}
  const behind = beforeCountry.exec(text)?.groups
  if (
    behind?.place !== undefined &&
    behind.name !== undefined &&
    endsWithCountry(behind.place) &&
    !isInstitution(behind.place) &&
    isPlacedName(index, lastOf(behind.name))
  )
    return [behind.name, behind.place]
  return name !== '' && !isRegion(town) && isPlacedName(index, lastOf(name)) ? [name, place] : [text]
}

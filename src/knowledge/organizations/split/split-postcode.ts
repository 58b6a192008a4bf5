import { isPlacedName } from '../words/is-placed-name.ts'
import { isRegion } from '../words/is-region.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'
import { postcodes } from './postcodes.ts'

const behindName = new RegExp(
  String.raw`^(?<name>\S+\s.*?${postcodes.notOfUnit})[\s,–-]+(?<place>${postcodes.code}\s(?<town>\p{Lu}\p{Ll}[\p{L}.’'-]+(?:\s\p{Lu}\p{L}+)?))$`,
  'u',
)

/** "Birka Works" of "Birka University and Birka Works" */
const lastOf = (name: string): string =>
  name.split(/\s(?:and|&)\s/u).findLast((side) => /\s/u.test(side)) ?? name

/** "Birka Institute D-12345 Malmö": a name, and the postcode and the town behind it; a postcode before a country is the town's that is before it. */
export const splitPostcode = (index: OrganizationIndex, text: string): string[] => {
  const { name = '', place = '', town = '' } = behindName.exec(text)?.groups ?? {}
  return name !== '' && !isRegion(town) && isPlacedName(index, lastOf(name)) ? [name, place] : [text]
}

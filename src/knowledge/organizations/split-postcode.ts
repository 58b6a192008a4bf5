import { isPlacedName } from './is-placed-name.ts'
import { isRegion } from './is-region.ts'
import type { OrganizationIndex } from './organization-index.ts'

/** "Birka Institute D-12345 Malmö": a name, and the postcode and the town behind it; a postcode before a country is the town's that is before it. */
export const splitPostcode = (index: OrganizationIndex, text: string): string[] => {
  const {
    name = '',
    place = '',
    town = '',
  } = /^(?<name>\S+\s.*?(?<!\s(?:UMR|UMS|UPR|URA|UR|EA|Box)))[\s,–-]+(?<place>(?:[A-Z]{1,2}[-–])?\d{4,6}\s(?<town>\p{Lu}\p{Ll}[\p{L}.’'-]+(?:\s\p{Lu}\p{L}+)?))$/u.exec(
    text,
  )?.groups ?? {}
  return name !== '' && !isRegion(town) && isPlacedName(index, name) ? [name, place] : [text]
}

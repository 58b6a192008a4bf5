import { isInstitution } from './is-institution.ts'
import { isRegion } from './is-region.ts'
import { knownOrganization } from './known-organization.ts'
import type { OrganizationIndex } from './organization-index.ts'

const form =
  /^(?<town>\p{Lu}[\p{L}.-]*(?:\s\p{Lu}\p{Ll}+)?(?:[\s-]\d{4,6})?)\s+(?:and|&)\s+(?<next>\p{Lu}.*)$/u

/** "Brigham and Women's Hospital" and "Brigham and Women's Hospital/Birka Institute", which have no town in them. */
const opensKnown = (index: OrganizationIndex, part: string): boolean =>
  [part, part.split('/')[0] ?? ''].some((name) => knownOrganization(index, name) !== null)

/**
 * The affiliations of a text that is parted at commas, where "and" joins the next one to a town or a country: "Acme, Malmö, Sweden and Birka University,
 * Birka" are two.
 */
export const splitAtTowns = (index: OrganizationIndex, parts: string[]): string[][] => {
  const affiliations: string[][] = [[]]
  for (const [place, part] of parts.entries()) {
    const { town = '', next = '' } = form.exec(part)?.groups ?? {}
    const isTown = isRegion(town) || (!isInstitution(town) && knownOrganization(index, town) === null)
    const isNext =
      knownOrganization(index, next) !== null ||
      (/\S\s+\S/u.test(next) && (isInstitution(next) || (isRegion(town) && !isRegion(next))))
    if (place > 0 && isTown && isNext && !opensKnown(index, part)) {
      affiliations.at(-1)?.push(town)
      affiliations.push([next])
    } else affiliations.at(-1)?.push(part)
  }
  return affiliations
}

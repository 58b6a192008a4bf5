import { areOne } from '../words/are-one.ts'
import { isField } from '../words/is-field.ts'
import { isInstitution } from '../words/is-institution.ts'
import { isRegion } from '../words/is-region.ts'
import { isUnit } from '../words/is-unit.ts'
import { knownOrganization } from '../index/known-organization.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'

const form =
  /^(?<town>\p{Lu}[\p{L}.-]*(?:\s\p{Lu}\p{Ll}+)?(?:[\s-]\d{4,6})?)\s+(?:and|&)\s+(?<next>\p{Ll}?\p{Lu}.*)$/u

/** "National Vaccine and Serum Institute" */
const common = /^(?:central|federal|international|national|royal|state)\s/iu

const joint = /\s+(?:and|&)\s+/gu

/** "Brigham and Women's Hospital", "Brigham and Women's Hospital/Birka Institute", "Brigham and Women's Hospital and Birka University": none has a town in it. */
const opensKnown = (index: OrganizationIndex, part: string): boolean =>
  [
    part,
    part.split('/')[0] ?? '',
    ...[...part.matchAll(joint)].slice(1, 4).map(({ index: at }) => part.slice(0, at)),
  ].some((name) => knownOrganization(index, name) !== null)

/**
 * The affiliations of a text that is parted at commas, where "and" joins the next one to a town or a country: "Acme, Malmö, Sweden and Birka University,
 * Birka" are two.
 */
export const splitAtTowns = (index: OrganizationIndex, parts: string[]): string[][] => {
  const affiliations: string[][] = [[]]
  let isBehindName = false
  for (const part of parts) {
    const { town = '', next = '' } = form.exec(part)?.groups ?? {}
    const isTown =
      isRegion(town) ||
      (!common.test(town) &&
        !next.startsWith(town) &&
        !isInstitution(town) &&
        !isUnit(town) &&
        !isField(town) &&
        knownOrganization(index, town) === null)
    // "Birka Technology and Science University"
    const isNamed = !isField(next.replace(/\s\S+$/u, ''))
    const isNext =
      knownOrganization(index, next) !== null ||
      (/\S\s+\S/u.test(next) && (isInstitution(next) || (isRegion(town) && !isRegion(next))))
    if (
      isBehindName &&
      isTown &&
      isNext &&
      (isNamed || isRegion(town)) &&
      !areOne(town, next) &&
      !opensKnown(index, part)
    ) {
      affiliations.at(-1)?.push(town)
      affiliations.push([next])
      isBehindName = !isUnit(next)
    } else {
      affiliations.at(-1)?.push(part)
      isBehindName ||= !isUnit(part)
    }
  }
  return affiliations
}

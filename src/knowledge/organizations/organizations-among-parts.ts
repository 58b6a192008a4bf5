import type { AffiliationPart } from './affiliation-part.ts'
import { employerAmongParts } from './employer-among-parts.ts'
import { governmentFields } from './words/government-fields.ts'
import { isAddress } from './words/is-address.ts'
import { isField } from './words/is-field.ts'
import { isKnownTown } from './words/is-known-town.ts'
import { isNobody } from './words/is-nobody.ts'
import { isPost } from './words/is-post.ts'
import { isRegion } from './words/is-region.ts'
import { isStreet } from './words/is-street.ts'
import type { NamedOrganization } from './index/named-organization.ts'
import type { OrganizationIndex } from './index/organization-index.ts'
import { ownOrganization } from './own-organization.ts'
import { placedName } from './placed-name.ts'
import { readAffiliation } from './read-affiliation.ts'

/** "Telecom Italia Lab" needs no town to be told, "Department of Neurology" does. */
const isNamed = (unit: string): boolean =>
  unit.split(' ').length > 2 && !/\s(?:of|for|de|di|für|in)\s/iu.test(unit)

/** "BIRKA STATE POLICE LAB" */
const isInCapitals = (text: string): boolean => text.includes(' ') && text === text.toUpperCase()

/** A state's letters and a postcode. */
const isStateWithCode = (text: string): boolean => isRegion(/^([A-Z]{2})\s\d{5}\b/u.exec(text)?.[1] ?? '')

/** "N.E. Doe", a person before the affiliation */
const isPerson = /^(?:\p{Lu}\.[\s-]?){1,4}\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u

/** What companies have, and universities and hospitals have not. */
const isCorporate =
  /^(?:(?:corporate|global)\s)?(?:research\s(?:and|&)\sdevelopment|R\s?&\s?D)(?:\sdepartment)?$/iu

/** A name of one word before a country is a city more often than an organisation. */
const isCity = (parts: AffiliationPart[], part: AffiliationPart): boolean => {
  const next = parts[parts.indexOf(part) + 1]
  return (
    isKnownTown(part.text) ||
    (isInCapitals(parts[0]?.text ?? '') && /^\p{Lu}+$/u.test(part.text)) ||
    (/^(?:\p{Lu}\p{Ll}+\s?){1,3}$/u.test(part.text) &&
      (/^\d{4,6}$/u.test(next?.text ?? '') || isStateWithCode(next?.text ?? ''))) ||
    (/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(part.text) && (next === undefined || isRegion(next.text)))
  )
}

/** "Birka, CA, USA": a town and its state, and nobody in it. */
const isTownAlone = (parts: AffiliationPart[], [, state = '', country = '', ...more]: string[]): boolean =>
  /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?$/u.test(parts[0]?.text ?? '') &&
  parts[0]?.kind === 'OTHER' &&
  /^[A-Z]{2,3}(?:\s\d{5})?$/u.test(state) &&
  isRegion(state) &&
  isRegion(country) &&
  more.length === 0

/** "Birka, B1 2AB, Sweden", "Sverige, Sweden": a place, and nobody in it. */
const isPlaceAlone = (written: string[]): boolean =>
  written.length > 1 &&
  written.every((part, at) => isRegion(part) || isAddress(part) || (at === 0 && isKnownTown(part)))

/** "Doe Lane, Birka, B1 2AB": a house's address, and nobody in it. */
const isStreetAlone = (parts: AffiliationPart[]): boolean =>
  parts.length > 2 &&
  (isStreet(parts[0]?.text ?? '') || /\s(?:bldg|building)\.?$/iu.test(parts[0]?.text ?? '')) &&
  parts.every(({ kind }) => kind === 'OTHER' || kind === 'PLACE')

/** How many parts a school's town may be among. */
const nearest = 12

/** A school that is named for the town behind it. */
const endsWithTown = (unit: AffiliationPart, { kind, text }: AffiliationPart): boolean =>
  kind === 'OTHER' && !academic.test(unit.text) && unit.text.endsWith(` ${text}`)

/** A part of a university or a hospital that is named for its field: nobody can tell whose; a country has one "Department of Health". */
const academic = new RegExp(
  String.raw`^(?:the\s)?(?:graduate\s)?(?:departments?|depts?\.?|schools?|faculty|facult[eé]|division|section|chair|unit|fakult[äa]t|lehrstuhl|abteilung|dipartimento|d[eé]partement|departamento)\s(?!for\s|of\s(?:${governmentFields})\b)`,
  'iu',
)

/**
 * The organisations among the parts between the commas of an affiliation: those that are known or are institutions by themselves; where there are none, the
 * institute, or else the first name that is neither a department nor a place. Empty where it says that there is none, or names nothing but a department for its field.
 */
export const organizationsAmongParts = (index: OrganizationIndex, written: string[]): NamedOrganization[] => {
  const parts = readAffiliation(index, written)
  const whole = parts.flatMap((part) => (part.kind === 'WHOLE' ? part.organizations : []))
  if (whole.length > 0) return whole
  if (isPost(written[0] ?? '')) return employerAmongParts(parts)
  if (
    isNobody(written[0] ?? '') ||
    isTownAlone(parts, written) ||
    isPlaceAlone(written) ||
    isStreetAlone(parts) ||
    parts[0]?.kind === 'PLACE'
  )
    return []
  const generic = parts.find(({ kind }) => kind === 'GENERIC')
  if (generic !== undefined)
    return ownOrganization(placedName(generic.text, written.slice(parts.indexOf(generic) + 1)))
  const [first] = parts
  const other = parts.find(
    (part) =>
      part.kind === 'OTHER' &&
      !isField(part.text) &&
      !(part === first && parts.length > 2 && isPerson.test(part.text)) &&
      (part === first ||
        !isCity(parts, part) ||
        (isCorporate.test(first?.text ?? '') && !isKnownTown(part.text))),
  )
  // "Faculdade de Coisas de Birka, Birka"
  const near = parts.slice(0, nearest)
  const ofTown = near.find(
    (unit) => unit.kind === 'UNIT' && near.some((part) => endsWithTown(unit, other ?? part)),
  )
  const named = ofTown ?? other
  if (named !== undefined) return ownOrganization(named.text)
  if (first?.kind === 'UNIT' && isNamed(first.text)) return ownOrganization(first.text)
  const units = parts.filter(({ kind }) => kind === 'UNIT')
  if (units.every(({ text }) => academic.test(text)) && (units.length > 0 || isField(first?.text ?? '')))
    return []
  const left = parts.filter(({ kind, text }) => kind !== 'PLACE' && !academic.test(text))
  return ownOrganization(left.map(({ text }) => text).join(', '))
}

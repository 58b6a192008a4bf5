import { fieldKind } from './field-kind.ts'
import { isKnownTown } from './is-known-town.ts'
import { isInstitution } from './is-institution.ts'
import { isNameless } from './is-nameless.ts'
import { isRegion } from './is-region.ts'
import { isUnit } from './is-unit.ts'
import { institutionStart } from './institution-start.ts'
import { knownOrganization } from './known-organization.ts'
import type { OrganizationIndex } from './organization-index.ts'
import { streetKinds } from './street-kinds.ts'

/** In characters: what is longer is no part of an affiliation. */
const longest = 300

/** A house and its street behind a name: "1617 Doe Boulevard", "Doe-Straße 1", "P.O. Box 12", whatever follows. */
const street = new RegExp(
  String.raw`\s(?=${[
    String.raw`\d{1,5}(?:[-–]\d{1,5})?\s(?:\p{L}[\p{L}.'’-]*\s){1,4}(?:${streetKinds.trailing}|${streetKinds.numbered})\b`,
    String.raw`\p{Lu}[\p{L}.-]+[\s-]?(?:${streetKinds.joined})\s?\d`,
    String.raw`P\.?\s?O\.?\s?Box\b|Private\sBag\b`,
  ].join('|')})`,
  'iu',
)

/** "Sweden and Birka University" */
const opensPlace = (part: string): boolean => isRegion(/^(.+?)\s(?:and|&)\s/u.exec(part)?.[1] ?? '')

/** A postcode at the end of a part. */
const postcode = /(?<!\s(?:UMR|UMS|UPR|URA|UR|EA|Box))\s(?:[A-Z]{1,2}[-–])?\d{4,6}(?:-\d{3,4})?$/u

/** The country of another affiliation before a name. */
const countryBefore = /^(?:USA|U\.S\.A\.|UK|U\.K\.)\s(?=\p{Lu}\p{Ll})/u

/** A company's form, and what stands behind it: "Birka GmbH Malmö". */
const legalForm = /(?<=\s(?:GmbH|Inc\.?|Ltd\.?|LLC|PLC|B\.V\.|N\.?V|A\/S))\s+(?!&|\(|and\s|co\b|ltd)/iu

/** What no name ends in: a town or a country belongs to the name behind it. */
const openEnd =
  /\s(?:of|for|in|at|the|de|di|da|do|du|das|dos|del|della|degli|des|am|im|din|der|den|van|von|zu|la|el|y|e|and|&|et|und|central|east|eastern|great|new|(?:north|south)(?:east|west)?(?:ern)?|west|western|united|saudi|republic)$/iu

/** "University of California" and "Indian Institute of Technology" have a town in each of their names. */
const hasCampuses = (name: string): boolean =>
  isRegion(/^univ\S*\s+of\s+(\S.*)$/iu.exec(name)?.[1] ?? '') ||
  /^(?:indian|national)\sinst\S*\sof\s(?:science|tech)/iu.test(name)

type Cut = [name: string, place: string]

/** The last words of a text, as many as asked for, and what is before them. */
const cutAt = (words: string[], count: number): Cut => [
  words.slice(0, words.length - count).join(' '),
  words.slice(words.length - count).join(' '),
]

/** "EUMETSAT" */
const acronym = /^[A-Z]{4,}$/u

/** "EUMETSAT Darmstadt" */
const isAcronymInTown = (name: string): boolean => {
  const [first = '', ...rest] = name.split(' ')
  return acronym.test(first) && isKnownTown(rest.join(' '))
}

const isName = (index: OrganizationIndex, name: string): boolean =>
  acronym.test(name) ||
  isAcronymInTown(name) ||
  (/\s/u.test(name) &&
    !isNameless(name) &&
    !openEnd.test(name) &&
    (isInstitution(name) || isUnit(name) || knownOrganization(index, name) !== null))

const behind = (
  index: OrganizationIndex,
  text: string,
  isPlace: (place: string, name: string) => boolean,
): Cut | undefined => {
  const words = text.split(' ')
  return [3, 2, 1]
    .filter((count) => words.length - count > 1 || acronym.test(words.slice(0, -count).join(' ')))
    .map((count) => cutAt(words, count))
    .find(([name, place]) => isPlace(place, name) && isName(index, name))
}

/** "Institute for Things Birka", while a "Universitas Islam Bandung" has its town in its name. */
const isClosed = (name: string): boolean =>
  acronym.test(name) ||
  /\s(?:university|hospital|college|institute|cent(?:er|re)|trust|foundation|school|observatory|museum|laborator(?:y|ies)|academy)$/iu.test(
    name,
  ) ||
  /^\S+.*\s(?:of|for)\s\S+/iu.test(name)

/** What no town is a part of: "Birka University Malmö". */
const isWhole = /\s(?:university|hospital|college)$/iu

/** "University of Birka Birka"; and "Birka University Paris": a town that is known behind a name that is, or before a country. */
const isTownBehind = (index: OrganizationIndex, place: string, name: string, isPlaced: boolean): boolean => {
  if (!/^\p{Lu}/u.test(place) || isInstitution(place)) return false
  if (name.endsWith(` ${place}`) || name.startsWith(`${place} Univ`)) return true
  if (
    isPlaced &&
    isWhole.test(name) &&
    /^\p{Lu}\p{Ll}+$/u.test(place) &&
    fieldKind(place) === null &&
    !isUnit(place)
  )
    return true
  if (!isKnownTown(place)) return false
  return !hasCampuses(name) && (knownOrganization(index, name) !== null || (isPlaced && isClosed(name)))
}

/** "Birka Institute D-12345 Malmö": a name, and the postcode and the town behind it; a postcode before a country is the town's that is before it. */
const splitPostcode = (index: OrganizationIndex, text: string): string[] => {
  const {
    name = '',
    place = '',
    town = '',
  } = /^(?<name>\S+\s.*?(?<!\s(?:UMR|UMS|UPR|URA|UR|EA|Box)))[\s,–-]+(?<place>(?:[A-Z]{1,2}[-–])?\d{4,6}\s(?<town>\p{Lu}\p{Ll}[\p{L}.’'-]+(?:\s\p{Lu}\p{L}+)?))$/u.exec(
    text,
  )?.groups ?? {}
  return name !== '' && !isRegion(town) && isName(index, name) ? [name, place] : [text]
}

/** A name, and the town and the country that stand behind it without a comma. `isPlaced` where a country does, with one or without. */
const splitPlaces = (index: OrganizationIndex, text: string, isPlaced: boolean): string[] => {
  const bare = text.replace(postcode, '')
  if (bare !== text) return [...splitPlaces(index, bare, true), text.slice(bare.length).trim()]
  const country = behind(index, text, (place) => isRegion(place))
  const cut = country ?? behind(index, text, (place, name) => isTownBehind(index, place, name, isPlaced))
  if (cut === undefined || knownOrganization(index, text) !== null) return [text]
  return country === undefined ? cut : [...splitPlaces(index, country[0], true), country[1]]
}

/**
 * The parts of an affiliation that are written without the commas between them: "Department of Things Birka University 12 Doe Street Paris France" has a department, a university, and
 * where it is. A name that is known stays whole, and what no rule parts as well.
 */
export const splitUnpunctuated = (
  index: OrganizationIndex,
  part: string,
  [next = '']: string[],
): string[] => {
  if (part.length > longest || !/\s\S+\s/u.test(part) || opensPlace(part)) return [part]
  const [name = part, ...address] = part
    .replace(countryBefore, '')
    .split(street)
    .flatMap((text) => text.split(legalForm))
    .flatMap((text) => splitPostcode(index, text))
  const [first = name, ...places] = splitPlaces(index, name, isRegion(next))
  const start = institutionStart(index, first)
  const isPlaced = places.length > 0 || isRegion(next)
  const named =
    start > 0 ? [first.slice(0, start).trim(), ...splitPlaces(index, first.slice(start), isPlaced)] : [first]
  const parts = [...named, ...places, ...address].filter((text) => text !== '')
  const isParted = parts.length > 1 || parts[0] !== part
  return isParted && knownOrganization(index, part) === null ? parts : [part]
}

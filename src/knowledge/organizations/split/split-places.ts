import { calledSo } from '../index/called-so.ts'
import { fieldKind } from '../words/field-kind.ts'
import { isField } from '../words/is-field.ts'
import { isInstitution } from '../words/is-institution.ts'
import { isKnownTown } from '../words/is-known-town.ts'
import { isLongAcronym } from '../words/is-long-acronym.ts'
import { isPlacedName } from '../words/is-placed-name.ts'
import { isRegion } from '../words/is-region.ts'
import { isUnit } from '../words/is-unit.ts'
import { knownOrganization } from '../index/known-organization.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'
import { postcodes } from './postcodes.ts'

/** A postcode at the end of a part. */
const postcode = new RegExp(String.raw`${postcodes.notOfUnit}\s${postcodes.code}(?:-\d{3,4})?$`, 'u')

/** "University of California" and "Indian Institute of Technology" have a town in each of their names. */
const hasCampuses = (name: string): boolean =>
  isRegion(/^univ\S*\s+of\s+(\S.*)$/iu.exec(name)?.[1] ?? '') ||
  /^(?:indian|national)\sinst\S*\sof\s(?:science|tech)/iu.test(name)

/** "University of Technology", "Univ Technol", "Univ Fed", "Univ W": nothing without the place behind it. */
const isOfFieldAlone = (name: string): boolean =>
  /^univ\S*\s(?:of\s)?techn\S*$|^univ\.?(?:\s(?:[nsew]|cath|cat[oó]lica|cent|central|est|estadual|fed|federal|med|nac|nacl|natl|north|northern|east|eastern|pedag|politecn|south|southern|state|tecn|west|western)\.?)+$/iu.test(
    name,
  )

/** "Cancer Council", "Geological Survey": nothing without the country behind it, as each has one. */
const isNationals = (name: string): boolean =>
  isField(/^(.*)\s(?:association|council|foundation|society|survey)$/iu.exec(name)?.[1] ?? '')

/** "Universiti Sains Malaysia", "Universitas Pendidikan Indonesia": Malay names have the country in them. */
const hasCountry = (index: OrganizationIndex, place: string, name: string): boolean =>
  /^(?:indonesia|malaysia)$/iu.test(place) &&
  /^universit(?:as|i)\s/iu.test(name) &&
  calledSo(index, name) === null

type Cut = [name: string, place: string]

/** The last words of a text, as many as asked for, and what is before them. */
const cutAt = (words: string[], count: number): Cut => [
  words.slice(0, words.length - count).join(' '),
  words.slice(words.length - count).join(' '),
]

const behind = (
  index: OrganizationIndex,
  text: string,
  isPlace: (place: string, name: string) => boolean,
): Cut | undefined => {
  const words = text.split(' ')
  return [4, 3, 2, 1]
    .filter((count) => words.length - count > 1 || isLongAcronym(words.slice(0, -count).join(' ')))
    .map((count) => cutAt(words, count))
    .find(
      ([name, place]) =>
        isPlace(place, name) &&
        !isOfFieldAlone(name) &&
        !isNationals(name) &&
        !hasCountry(index, place, name) &&
        isPlacedName(index, name),
    )
}

/** "Institute for Things Birka", while a "Universitas Islam Bandung" has its town in its name. */
const isClosed = (name: string): boolean =>
  isLongAcronym(name) ||
  /\s(?:university|hospital|college|institute|cent(?:er|re)|trust|foundation|school|observatory|museum|laborator(?:y|ies)|academy)$/iu.test(
    name,
  ) ||
  /^\S+.*\s(?:of|for)\s\S+/iu.test(name)

/** What no town is a part of: "Birka University Malmö". */
const isWhole = /\s(?:university|hospital|college)$/iu

/** "University of Birka Malmö": one word behind a whole name that is known. */
const isTownOf = (index: OrganizationIndex, place: string, name: string): boolean =>
  /^\p{Lu}\p{Ll}{3,}$/u.test(place) &&
  /\p{L}$/u.test(name) &&
  /\buniv\S*\sof\s\p{Lu}|\binstitute of technology\b/iu.test(name) &&
  !hasCampuses(name) &&
  fieldKind(place) === null &&
  !isUnit(place) &&
  calledSo(index, name) !== null

/** "Jane Doe College of Medicine Birka": one word or two before a country, behind three or more that are known. */
const isBehindKnown = (index: OrganizationIndex, place: string, name: string): boolean =>
  /^(?:\p{Lu}\p{Ll}{2,}|\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)$/u.test(place) &&
  /\S\s\S+\s\S/u.test(name) &&
  !hasCampuses(name) &&
  !isUnit(place) &&
  place.split(' ').every((word) => fieldKind(word) === null) &&
  calledSo(index, name) !== null

/** "University of Birka Birka"; and "Birka University Paris": a town that is known behind a name that is, or before a country. */
const isTownBehind = (index: OrganizationIndex, place: string, name: string, isPlaced: boolean): boolean => {
  if (!/^\p{Lu}/u.test(place) || isInstitution(place)) return false
  if (name.endsWith(` ${place}`) || name.startsWith(`${place} Univ`)) return true
  if (name.startsWith(`${place} `) && isWhole.test(name)) return true
  if (
    isPlaced &&
    isWhole.test(name) &&
    /^\p{Lu}\p{Ll}+$/u.test(place) &&
    fieldKind(place) === null &&
    !isUnit(place)
  )
    return true
  if (isTownOf(index, place, name) || (isPlaced && isBehindKnown(index, place, name))) return true
  if (!isKnownTown(place)) return false
  return !hasCampuses(name) && (knownOrganization(index, name) !== null || (isPlaced && isClosed(name)))
}

/** A name, and the town and the country that stand behind it without a comma. `isPlaced` where a country does, with one or without. */
export const splitPlaces = (index: OrganizationIndex, text: string, isPlaced: boolean): string[] => {
  const bare = text.replace(postcode, '')
  if (bare !== text) return [...splitPlaces(index, bare, true), text.slice(bare.length).trim()]
  const country = behind(index, text, (place) => isRegion(place))
  const cut = country ?? behind(index, text, (place, name) => isTownBehind(index, place, name, isPlaced))
  if (cut === undefined || knownOrganization(index, text) !== null) return [text]
  return country === undefined ? cut : [...splitPlaces(index, country[0], true), country[1]]
}

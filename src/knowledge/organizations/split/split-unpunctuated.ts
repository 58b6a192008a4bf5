import { calledSo } from '../index/called-so.ts'
import { institutionStart } from '../institution-start.ts'
import { isRegion } from '../words/is-region.ts'
import { knownOrganization } from '../index/known-organization.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'
import { splitPlaces } from './split-places.ts'
import { splitPostcode } from './split-postcode.ts'
import { streetKinds } from '../words/street-kinds.ts'

/** In characters: what is longer is no part of an affiliation. */
const longest = 300

/** A house and its street behind a name: "1617 Doe Boulevard", "Doe-Straße 1", "P.O. Box 12", whatever follows. */
const street = new RegExp(
  String.raw`\s(?=${[
    String.raw`\d{1,5}(?:[-–]\d{1,5})?\s(?:(?:\p{L}[\p{L}.'’-]*|\d{1,3}\s?(?:st|nd|rd|th))\s){1,4}(?:${streetKinds.trailing}|${streetKinds.numbered})\b`,
    String.raw`\p{Lu}[\p{L}.-]+[\s-]?(?:${streetKinds.joined})\s?\d`,
    String.raw`\d{1,4}(?:\s?bis)?,?\s(?:${streetKinds.leading})\b`,
    String.raw`P\.?\s?O\.?\s?Box\b|Private\sBag\b`,
  ].join('|')})`,
  'iu',
)

/** "Sweden and Birka University" */
const opensPlace = (part: string): boolean => isRegion(/^(.+?)\s(?:and|&)\s/u.exec(part)?.[1] ?? '')

/** "Japan Carnegie Mellon University": the country of one and the name of another that is known. */
const countryBeforeKnown = (index: OrganizationIndex, part: string): string[] | undefined => {
  const { country = '', name = '' } = /^(?<country>\S+)\s(?<name>\S+\s.*)$/u.exec(part)?.groups ?? {}
  const areTwo = isRegion(country) && calledSo(index, name) !== null && calledSo(index, part) === null
  return areTwo ? [country, name] : undefined
}

/** A company's form, and what stands behind it: "Birka GmbH Malmö". */
const legalForm =
  /(?<=\s(?:GmbH|Inc\.?|Ltd\.?|Limited(?!\sliab)|LLC|PLC|B\.V\.|N\.?V|A\/S|Corp(?:oration|\.)?))\s+(?!&|\(|[-–—]|of\s|for\s|and\s|co\b|ltd)/iu

/** "Birka Hospital Malmö Medical School": two names of two words or more, both of which are known. */
const twoKnown = (index: OrganizationIndex, text: string): string[] | undefined => {
  const words = text.split(' ')
  if (words.length < 4 || words.length > 12 || calledSo(index, text) !== null) return undefined
  return words
    .slice(2, -1)
    .map((_, at) => [words.slice(0, at + 2).join(' '), words.slice(at + 2).join(' ')])
    .find((names) => names.every((name) => calledSo(index, name) !== null))
}

/** "Jane Doe Hospital Birka University": a hospital and a university that is known. */
const hospitalAndUniversity = (index: OrganizationIndex, text: string): string[] | undefined => {
  const at = text.search(/(?<=\S\s\S.*\bHospital)\s(?=(?:\p{Lu}\S*\s){1,4}University$|University\sof\s\S)/u)
  const university = text.slice(at + 1)
  return at > 0 && calledSo(index, university) !== null && calledSo(index, text) === null
    ? [text.slice(0, at), university]
    : undefined
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
  if (/^B\.?\s?P\.?\s?\d/u.test(part) || part.length > longest || !/\s\S+\s/u.test(part) || opensPlace(part))
    return [part]
  const country = countryBeforeKnown(index, part)
  if (country !== undefined) return country
  const [name = part, ...address] = part
    .split(street)
    .flatMap((text) => text.split(legalForm))
    .flatMap((text) => splitPostcode(index, text))
  const two = twoKnown(index, name) ?? hospitalAndUniversity(index, name)
  if (two !== undefined && address.length === 0) return two
  const isBeforePlace = address.length > 0 || isRegion(next)
  const [first = name, ...places] = splitPlaces(index, name, isBeforePlace)
  const start = institutionStart(index, first)
  const isPlaced = places.length > 0 || isRegion(next)
  const named =
    start > 0 ? [first.slice(0, start).trim(), ...splitPlaces(index, first.slice(start), isPlaced)] : [first]
  const parts = [...named, ...places, ...address].filter((text) => text !== '')
  const isParted = parts.length > 1 || parts[0] !== part
  return isParted && knownOrganization(index, part) === null ? parts : [part]
}

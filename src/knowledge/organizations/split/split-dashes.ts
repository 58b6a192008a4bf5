import { calledSo } from '../index/called-so.ts'
import { isAddress } from '../words/is-address.ts'
import { isCenter } from '../words/is-center.ts'
import { isField } from '../words/is-field.ts'
import { isInstitution } from '../words/is-institution.ts'
import { isKnownTown } from '../words/is-known-town.ts'
import { isNobody } from '../words/is-nobody.ts'
import { isRegion } from '../words/is-region.ts'
import { isUnit } from '../words/is-unit.ts'
import { mayBePart } from '../words/may-be-part.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'

const dash =
  /\s+[-–—]\s+|(?<=^(?:[A-Z]\.?){2,8})[-–—](?=(?:[A-Z]{2,}\s)?Univ\S*\s(?!Hosp))|(?<=\p{Ll}|[A-Z]{4})—(?=\p{L})/u
/** What two owners have together: "Centro Mixto Universidad de Birka - CSIC". */
const joint =
  /^(?:centro\smixto|unidad\smixta|unité\smixte|joint\s(?:research\s)?(?:cent(?:er|re)|unit))\s(?=.*\s[-–]\s)/iu
const partOfUniversity =
  /\b(?:school|college|faculty|department|division|office)\s(?:of|for)\s|\bcent(?:er|re)\b|^institute\s(?:of|for)\s|\scollege$/iu
const isName = /^\p{Lu}\S*\s\p{Lu}/u
const acronym = /^[A-Z]{2,8}$/u

/** "Malmö", "Malmö (SP)" */
const isPlace = (side: string): boolean =>
  isKnownTown(side) || isRegion(side) || isAddress(side) || /^\p{Lu}[^()]*\s\([A-Z]{2}\)$/u.test(side)

/** Whether a side of a dash is an organisation of which the other can be a part. */
const isWhole = (index: OrganizationIndex, side: string): boolean =>
  calledSo(index, side) !== null || isInstitution(side)

/** "Birka University - Doe House": a university with whatever it has, which is no institution by itself; behind a state's may be its town. */
const isFirstAlone = (index: OrganizationIndex, [first = '', ...behind]: string[]): boolean =>
  /\S\s\S/u.test(first) &&
  isWhole(index, first) &&
  !mayBePart(first) &&
  behind.every((side) => {
    const isPart = isUnit(side) || (/\buniv/iu.test(first) && partOfUniversity.test(side))
    const mayBeTown = isRegion(/\sof\s(\S.*)$/iu.exec(first)?.[1] ?? '')
    return calledSo(index, side) === null && (isPart || (!mayBeTown && !isInstitution(side)))
  })

/** "Birka University-Malmö University": two that are called so, and no one that is called like both. */
const knownSides = (index: OrganizationIndex, text: string): string[] => {
  const sides = text.split(/(?<=\p{L})[-–](?=\p{Lu}\p{L}+\s)/u)
  const areTwo = sides.length === 2 && sides.every((side) => calledSo(index, side) !== null)
  return areTwo && calledSo(index, text) === null ? sides : []
}

/**
 * "Birka University - Acme": two, where both are known by themselves or are institutions. The university of "Birka University – Department of Things" and, where nobody knows the acronym, of
 * "CVSP – Birka University"; else what is behind a dash is a site.
 */
export const splitDashes = (index: OrganizationIndex, text: string): string[] => {
  const known = knownSides(index, text)
  if (known.length > 0) return known
  const sides = text.replace(joint, '').split(dash)
  const [unit = '', university = ''] = sides
  const inside = text.split(/\sat\s/u).at(-1) ?? text
  if (sides.length < 2 || calledSo(index, text) !== null || calledSo(index, inside) !== null) return [text]
  const isJointly = joint.test(text) && sides.every((side) => isWhole(index, side))
  if (isJointly || sides.every((side) => calledSo(index, side) !== null)) return sides
  const wholes = sides.filter(
    (side, at) =>
      !isUnit(side) && !isField(side) && !isNobody(side) && !(at > 0 && (isPlace(side) || isCenter(side))),
  )
  if (isFirstAlone(index, sides)) return [unit]
  const isJoint = /\s(?:and|&)\s.*\buniv/iu.test(text)
  if (
    !isJoint &&
    wholes.length === 1 &&
    wholes.some((side) => isWhole(index, side) || isName.test(side) || acronym.test(side))
  )
    return wholes
  if (sides.every((side) => /\s/u.test(side) && isInstitution(side))) return sides
  const isOfUniversity = sides.length === 2 && acronym.test(unit) && /\buniv/iu.test(university)
  if (!isOfUniversity) return [text]
  if (calledSo(index, unit) === null) return [university]
  return isInstitution(university) && !/^univ\S*\s(?:relations|programs?)\b/iu.test(university)
    ? sides
    : [text]
}

import type { AffiliationPart } from './affiliation-part.ts'
import { besideDepartment } from './beside-department.ts'
import { calledSo } from './index/called-so.ts'
import { calledThere } from './index/called-there.ts'
import { frenchUnits } from './words/french-units.ts'
import { institutionWithin } from './institution-within.ts'
import { isAddress } from './words/is-address.ts'
import { isApprover } from './words/is-approver.ts'
import { isCollegeOf } from './words/is-college-of.ts'
import { isCompany } from './words/is-company.ts'
import { isInstitution } from './words/is-institution.ts'
import { isKnownTown } from './words/is-known-town.ts'
import { isNameless } from './words/is-nameless.ts'
import { isOfAnotherCountry } from './words/is-of-another-country.ts'
import { isPost } from './words/is-post.ts'
import { isRegion } from './words/is-region.ts'
import { isSharedLaboratory } from './words/is-shared-laboratory.ts'
import { isStreet } from './words/is-street.ts'
import { isTown } from './words/is-town.ts'
import { isUnit } from './words/is-unit.ts'
import { joinedOrganizations } from './joined-organizations.ts'
import { knownOrganization } from './index/known-organization.ts'
import { knownRun } from './index/known-run.ts'
import { mayBePart } from './words/may-be-part.ts'
import { organizationKey } from './index/organization-key.ts'
import type { NamedOrganization } from './index/named-organization.ts'
import type { OrganizationIndex } from './index/organization-index.ts'
import { ownOrganization } from './own-organization.ts'
import { ownerBehindSign } from './owners/owner-behind-sign.ts'
import { placedName } from './placed-name.ts'
import { withoutDepartment } from './split/without-department.ts'

/** "2Birka University", "bBirka University": the mark of a footnote, while "3M" and "eBay" are names. */
const unmarked = (index: OrganizationIndex, text: string): string => {
  const name = text.replace(/^(?:\d{1,2}|[a-h])(?=\p{Lu}\p{Ll})/u, '')
  return isInstitution(name) || isUnit(name) || knownOrganization(index, name) !== null ? name : text
}

/** "Mandi, HP, India": letters of a state or a province, whatever company has them too. */
const isStateLetters = (text: string, [next = '']: string[]): boolean =>
  /^[A-Z]{2}$/u.test(text) && isRegion(next)

/** With its country or, where none is named, its town. */
const inCountry = (name: string, following: string[]): string =>
  [
    name.replace(/\s*\([A-Z]{2,8}\)$/u, ''),
    ...[following.findLast(isRegion) ?? following.find(isKnownTown) ?? []].flat(),
  ].join(', ')

/** "Birka Medical School": an institution where none is named beside it. */
const isSchool = /^\p{Lu}\S*\s.*\b(?:medical|dental|business|law|veterinary)\sschool(?:\s\([^()]*\))?$/iu

/** "KAIST AI & Kakao Brain": two or more, each of which is called so; none where they are one's name. */
const calledSides = (index: OrganizationIndex, text: string): NamedOrganization[] => {
  const sides = text.split(/\s+(?:and|&)\s+/u)
  if (sides.length < 2 || calledSo(index, text) !== null) return []
  const called = sides.flatMap((side) => calledSo(index, side) ?? [])
  return called.length < sides.length ? [] : called
}

/** "CIFASIS-CONICET", "CIFASIS-CONICET Rosario", "Institute of Things (CIFASIS-CONICET)": the owners of a unit that are known, by the acronyms between its hyphens. */
const hyphenedOwners = (index: OrganizationIndex, text: string): NamedOrganization[] => {
  const { before = '', inside = text.replace(/^(\S+)\s\p{Lu}\p{Ll}+$/u, '$1') } =
    /^(?<before>.*\S)\s*\((?<inside>[^()]*)\)$/u.exec(text)?.groups ?? {}
  return (
    before === '' || /^[A-Z]{3,8}$/u.test(before) || mayBePart(before) ? inside.split(/\s*[,/]\s*/u) : []
  )
    .flatMap((side) => (/^[A-Z][A-Z\d]+(?:[-‐][A-Z]{3,})+$/u.test(side) ? side.split(/[-‐]/u) : []))
    .flatMap((side) => calledSo(index, side) ?? [])
}

/** "VIB-KU Leuven Center for Things": two owners before what they have together. */
const ownersBefore = (index: OrganizationIndex, text: string): NamedOrganization[] => {
  const { first = '', rest = '' } = /^(?<first>[A-Z]{3,8})[-‐–](?<rest>\p{Lu}.*)$/u.exec(text)?.groups ?? {}
  const one = first === '' ? null : calledSo(index, first)
  const words = rest.split(' ')
  const another = words
    .map((_, place) => calledSo(index, words.slice(0, words.length - place).join(' ')))
    .find((found) => found !== null)
  return one === null || another === undefined || another === null ? [] : [one, another]
}

const numbered = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<owner>[A-Z]{3,8}|Inserm|Inria)[\s_/-]*(?:${frenchUnits})[\s_-]*(?:S[\s_-]*)?\d+`,
  'gu',
)

/** "MELIS INSERM U1314-CNRS UMR 5284": who has a unit, by the numbers that they give it. */
const numberingOwners = (index: OrganizationIndex, text: string): NamedOrganization[] =>
  (isInstitution(text) ? [] : [...text.matchAll(numbered)]).flatMap(
    ({ groups }) => calledSo(index, groups?.owner ?? '') ?? [],
  )

/** "Hospital", as what a comma or a bad scan has left of a name */
const isBareKind =
  /^(?:the\s)?(?:academy|cent(?:er|re)|clinic|college|hospital|institute|observatory|school|univ(?:ersity)?)\.?$/iu

/** "Polytechnic Institute, Birka University": what says no more than its kind, before whose it is. */
const isPartOfNext = (index: OrganizationIndex, text: string, [next = '']: string[]): boolean =>
  isNameless(text) && /\buniv/iu.test(next) && isInstitution(next) && knownOrganization(index, text) === null

/** "Acad Multidisciplinary Things", "Museum Vertebrate Things", "Tide Res Inst", as title lists shorten what an institution has behind it. */
const isOwnTelegraphic = /^Acad\s(?!Sci(?:\s|$))\p{Lu}|^Mus(?:eum)?\s\p{Lu}|^(?:\p{Lu}\S*\s){1,4}Inst$/u

/** "Institute of Tides", "TIDE": what is a part of the university behind it, and known by itself to nobody. */
const isPiece = (index: OrganizationIndex, side: string): boolean =>
  (mayBePart(side) || /^[A-Z]{2,6}$/u.test(side)) && knownOrganization(index, side) === null

/** "Office of Things" before the hospital or the university that has it */
const isOfficeOf = (index: OrganizationIndex, text: string, [next = '']: string[]): boolean =>
  /^office\s(?:of|for)\s/iu.test(text) &&
  /univ|hospital|college/iu.test(next) &&
  isInstitution(next) &&
  knownOrganization(index, text) === null

/** Quarters, buildings and grounds, as addresses in Spanish and Portuguese have them, and what is on a university's or a hospital's: "Cidade Universitária", "Birka Hospital Campus" */
const isQuarter =
  /^(?:bairro|barrio|cidade\suniversit[aá]ria|ciudad\suniversitaria|col\.|colonia|edif\.|fracc\.)(?:\s|$)|\scampus$/iu

/** "P.O. Box 12", "BP 12" */
const isBox = /^(?:Private\sBag\b|P\.?\s?O\.?\s?Box\b|B\.?\s?P\.?\s?\d)/iu

const partOf = (
  index: OrganizationIndex,
  written: string,
  earlier: AffiliationPart[],
  following: string[],
): AffiliationPart => {
  const before = earlier.at(-1)
  const isFirst = before === undefined
  if (!isFirst && (isTown(written) || isStateLetters(written, following)))
    return { kind: 'PLACE', text: written }
  // "103-33 Birka", behind a room's number at some institutes
  const roomless = written.replace(/^\d{2,3}-\d{2,3}\s(?=\p{Lu})/u, '')
  const inRoom = roomless === written ? null : calledSo(index, roomless)
  if (inRoom !== null) return { kind: 'WHOLE', organizations: [inRoom], text: roomless }
  if (!isFirst && /^(?:[A-Z]{1,2}-)?\d{4}/u.test(written)) return { kind: 'PLACE', text: written }
  // "s/n" stands for a house without a number.
  const isHouse = /^\d/u.test(written) && isStreet(written)
  if (isBox.test(written) || isHouse || (!isFirst && /\ss\/n$/iu.test(written)))
    return { kind: 'PLACE', text: written }
  if (earlier.some(({ kind }) => kind === 'WHOLE') && isQuarter.test(written))
    return { kind: 'PLACE', text: written }
  if (!isFirst && /^B\.?P\.?$/u.test(written) && following.some((part) => /\d{3}/u.test(part)))
    return { kind: 'PLACE', text: written }
  // "Key Laboratory of Things, Birka University, Ministry of Education"
  const approved = before?.kind === 'WHOLE' ? earlier.slice(-2) : earlier.slice(-1)
  if (approved.some(({ text }) => isApprover(written, text))) return { kind: 'PLACE', text: written }
  // "Jane Doe Trust Research Assistant"
  if (isFirst && isPost(written) && isInstitution(written)) return { kind: 'UNIT', text: written }
  if (
    isBareKind.test(written) ||
    isPartOfNext(index, written, following) ||
    isOfficeOf(index, written, following)
  )
    return { kind: 'UNIT', text: written }
  const isOwn = isOwnTelegraphic.test(written) && /\b(?:Acad|Univ)\b/u.test(before?.text ?? '')
  if (isOwn && knownOrganization(index, written) === null) return { kind: 'UNIT', text: written }
  const called = calledSides(index, written)
  if (called.length > 0) return { kind: 'WHOLE', organizations: called, text: written }
  const numbering = numberingOwners(index, written)
  if (numbering.length > 1) return { kind: 'WHOLE', organizations: numbering, text: written }
  const exact = knownOrganization(index, written) ?? ownerBehindSign(index, written)
  const isForeign = exact !== null && isOfAnotherCountry(index, exact, written, following)
  if (isForeign && /^[A-Z]{2,6}$/u.test(written)) return { kind: 'OTHER', text: written }
  if (isForeign)
    return { kind: 'WHOLE', organizations: ownOrganization(inCountry(written, following)), text: written }
  if (exact !== null) return { kind: 'WHOLE', organizations: [exact], text: written }
  const beside = besideDepartment(index, written)
  if (beside !== undefined && (beside.known !== null || !isCollegeOf(index, written, following))) {
    const wholes = (side: string): NamedOrganization[] => {
      const part = partOf(index, side, earlier, following)
      return part.kind === 'WHOLE' ? part.organizations : []
    }
    const found = beside.known === null ? wholes(beside.institution) : [beside.known]
    const institution = found.length > 0 ? found : ownOrganization(beside.institution)
    return {
      kind: 'WHOLE',
      organizations: [...institution, ...wholes(beside.department)],
      text: beside.institution,
    }
  }
  const owners = [hyphenedOwners, ownersBefore, numberingOwners].flatMap((of) => of(index, written))
  if (owners.length > 0) return { kind: 'WHOLE', organizations: owners, text: written }
  if (isCollegeOf(index, written, following)) return { kind: 'UNIT', text: written }
  const text = institutionWithin(index, unmarked(index, written))
  const there = text === written ? undefined : calledThere(index, text, following)
  if (there !== undefined) return { kind: 'WHOLE', organizations: [there], text }
  const sides = joinedOrganizations(index, text)
  const [next = ''] = following
  const isOfNext = /\buniv/iu.test(next) || (!isKnownTown(next) && knownOrganization(index, next) !== null)
  if (isOfNext && sides.length > 1 && sides.every((side) => isPiece(index, side)))
    return { kind: 'UNIT', text }
  const organizations = sides.flatMap((side) => {
    const found = knownOrganization(index, side) ?? ownerBehindSign(index, side)
    if (found !== null) return [found]
    // "Things Laboratory/Institute for Trade", where no university is behind the institute
    const isOwner = side !== text && !(mayBePart(side) && following.some((part) => isInstitution(part)))
    if (sides.length > 1 || isOwner) return ownOrganization(withoutDepartment(side))
    return isInstitution(side) && !mayBePart(side) && (isFirst || !isStreet(side))
      ? ownOrganization(placedName(side, following, before?.text))
      : []
  })
  if (organizations.length > 0) return { kind: 'WHOLE', organizations, text }
  if (!isFirst && isAddress(text)) return { kind: 'PLACE', text }
  // "Birka Institute, TIDE, COLD, Birka University": units of the university behind them.
  const whole = following.find((part) => !/^[A-Z]{2,8}$/u.test(part)) ?? ''
  const isShared = isSharedLaboratory(index, text, before) && !/\buniv/iu.test(whole)
  if (!isFirst && (isShared || (isCompany(text) && !isUnit(text))))
    return { kind: 'WHOLE', organizations: ownOrganization(text), text }
  if (isUnit(text)) return { kind: 'UNIT', text }
  return { kind: isInstitution(text) || isSchool.test(text) ? 'GENERIC' : 'OTHER', text }
}

/** How many of the parts behind one may tell where it is. */
const farthest = 12

/** What each of the parts between the commas of an affiliation is, in order; a run of parts that is one name is one. */
export const readAffiliation = (index: OrganizationIndex, written: string[]): AffiliationPart[] => {
  const keys = written.map(organizationKey)
  const parts: AffiliationPart[] = []
  for (let place = 0; place < written.length; place += 1) {
    const run = knownRun(index, written, keys, place)
    const text = written[place] ?? ''
    if (run === null) parts.push(partOf(index, text, parts, written.slice(place + 1, place + 1 + farthest)))
    else parts.push({ kind: 'WHOLE', organizations: [run.organization], text })
    place += (run?.length ?? 1) - 1
  }
  return parts
}

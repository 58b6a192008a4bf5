import { fieldKind } from './words/field-kind.ts'
import { hasLegalForm } from './words/has-legal-form.ts'
import { isAcronymOf } from './words/is-acronym-of.ts'
import { isApprover } from './words/is-approver.ts'
import { isInstitution } from './words/is-institution.ts'
import { isUnit } from './words/is-unit.ts'
import { mayBePart } from './words/may-be-part.ts'
import { knownOrganization } from './index/known-organization.ts'
import { organizationKey } from './index/organization-key.ts'
import type { OrganizationIndex } from './index/organization-index.ts'
import { withoutDepartment } from './split/without-department.ts'

const tails =
  /\s(?:at|of|in|from)\s+(?:the\s+)?(?=\p{Lu})|\s(?:an\s)?(?:der|della|de\sla|da)\s+(?=(?:\p{Lu}\p{Ll}+n\s)?(?:Univ|TU\s|FH\s|LMU\b|RWTH\b|Hochschule|Akademie|Max-Planck-G|Fraunhofer-G)|[^,]*\s(?:AG|GmbH|KG)\.?(?:\s\(|$))|\sam\s+(?=\S*(?:Institut|Krankenhaus|Klinikum))|\s(?:de\sl|dell)['’]\s?(?=Univ)/gu

/** "Things Services of Birka Hospital": a department behind its field. */
const servesWhole =
  /^(?:ehem\.\s|former\s)?(?!.*\buniv\S*\s.*\b(?:dep|serv|unit|lab|div|sect))(?:[\p{L}&,/-]+\s){0,6}(?:departments?(?!\sof\sveterans)|services?|clinics?|units?|laborator(?:y|ies)|labs?|division|section|group|team|(?:business|dental|law|medical)\s(?:college|school)|(?:eye|heart|stroke|trauma)\scent(?:er|re))\s(?:of|at)\s|^(?:ehem\.\s)?AG\s|^(?:[\p{L}&]+\s){1,4}college\sof\s(?=(?:\p{L}+\s){1,4}univ)/iu

/** "World Tide Congress (WTC) International Department": an acronym ends the name that it stands for. */
const acronymInside =
  /^(?<spelled>(?:\p{Lu}\S*\s|(?:and|for|of|the)\s){1,6}\p{Lu}\S*)\s\((?<acronym>[A-Z]{2,8})\)\s(?:(?!and\s)[^\s(]+\s){0,3}(?:[Dd]epartment|[Dd]ivision|[Oo]ffice|[Ss]ecretariat|[Ss]ection)$/u

/** In characters: no part of an affiliation is longer, and each "of" in it is tried. */
const longestPart = 300

/** A whole one by more than a word: "Polish Academy of Sciences", but not the "Museums" of a department. */
const isWhole = (index: OrganizationIndex, text: string): boolean =>
  knownOrganization(index, text) !== null ||
  (/\S\s+\S/u.test(text) && isInstitution(text) && !mayBePart(text))

/** "Things and Birka University" of "Institute of Things and Birka University". */
const joinsUniversity = /^(?!(?:the\s)?univ)(?:[\p{L}-]+\s){1,4}(?:and|&)\s(?:(?:and|&|\p{L}+)\s){0,3}univ/iu

/** "Things and Institute for Others" of "Department of Things and Institute for Others". */
const joinsUnit = (text: string): boolean =>
  /^(?:[\p{L}-]+\s){1,5}(?:and|&)\s(?:\S+\s){0,3}\S*(?:institute|school|laboratory|department|hospital|center|centre)\b/iu.test(
    text,
  ) && !/^(?:.*\buniv|the\s)/iu.test(text)

/** In these scripts a department stands behind its institution without a comma or a space; a hospital is no department. */
const unspaced =
  /^(?!.*(?:医院|醫院|病院|병원|附属|附屬))[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{4}/u

/** The longest name of a known institution that such a text begins with. */
const knownStart = (index: OrganizationIndex, text: string): string | undefined => {
  if (!unspaced.test(text)) return undefined
  const letters = [...text]
  return letters
    .map((_, place) => letters.slice(0, letters.length - place).join(''))
    .find((start) => /^\S{4}/u.test(start) && index.byName.has(organizationKey(start)))
}

/** "Jane Doe Hospital" of "Medicine Jane Doe Hospital", where what is behind the fields is an institution as well. */
const withoutField = (text: string): string => {
  const words = text.split(' ')
  const end = words.findIndex((word) => fieldKind(word) === null && !/^(?:and|&|the)$/iu.test(word))
  const field = words.slice(0, Math.max(0, end)).findLast((word) => fieldKind(word) !== null) ?? ''
  const rest = words.slice(Math.max(0, end)).join(' ')
  const isNext = fieldKind(field) === 'NOUN' && /^\p{Lu}\S*\s+\S/u.test(rest)
  return isNext && isInstitution(rest) && !mayBePart(rest) ? rest : text
}

/**
 * The institution that a part of an affiliation names together with a part of it: "Birka University" of "School of Medicine, Birka University" written without the comma, as
 * "School of Medicine of Birka University" or "Jane Doe Center at Birka University". Any other text stays as it is.
 */
export const institutionWithin = (index: OrganizationIndex, text: string): string => {
  // "Institute of Things Ltd." is a company.
  if (text.length > longestPart || (mayBePart(text) && hasLegalForm(text))) return text
  const isPart = isUnit(text) || mayBePart(text)
  // "Birka Center for Things (Birka University)"
  const { unit = '', inside = '' } =
    /^(?<unit>[^()]*\S)\s?\((?<inside>[^()]*\buniv[^()]*)\)$/iu.exec(text)?.groups ?? {}
  if (/\b(?:center|centre|laboratory|lab)\b/iu.test(unit) && isInstitution(inside)) return inside
  const { spelled = '', acronym = '' } = acronymInside.exec(text)?.groups ?? {}
  if (isAcronymOf(acronym, spelled)) return spelled
  const serves = servesWhole.test(text)
  // The last one first: "of the University of Birka" rather than "of Medicine of the University of Birka".
  for (const { index: at, 0: tail } of [...text.matchAll(tails)].reverse()) {
    const whole = text.slice(at + tail.length)
    const startsInside = /^\s(?:at|from|am|an|der|dell|della|de|da)\b/u.test(tail)
      ? !/^univ/iu.test(text)
      : isPart || serves
    if (
      !startsInside ||
      /^[^(]*\)/u.test(whole) ||
      /\sministry\sof\s|^[^\s/]+\/|^(?:[a-z]+\s){0,2}health\s?care\b/iu.test(whole) ||
      isApprover(whole.split(/\sof\sthe\s/u).at(-1) ?? '', text) ||
      !(
        isWhole(index, whole) ||
        (/^\sat\s/u.test(tail) &&
          /^institute\s/iu.test(whole) &&
          (isUnit(text.slice(0, at)) || /\bcent(?:er|re)\s(?:for|of)\s/iu.test(text.slice(0, at))))
      )
    )
      continue
    if (knownOrganization(index, whole) !== null) return whole
    const unlisted = isUnit(text) || serves ? withoutField(whole) : whole
    if (unlisted !== whole) return unlisted
    if (!joinsUniversity.test(whole) && !joinsUnit(whole)) return whole
  }
  // "Institute of Mathematics CNRS"
  const { part = '', owner = '' } =
    /^(?<part>.*\S)[\s-](?<owner>\p{Lu}{3,8}|(?:\p{Lu}\.){3,6}|\p{Lu}{3,8}(?=\s\p{Lu}\p{Ll}+$))(?:\s\p{Lu}\p{Ll}+)?$/u.exec(
      text,
    )?.groups ?? {}
  const isPartBefore = isPart || /\s(?:unit|group|laboratory|department|division|section)$/iu.test(part)
  if (isPartBefore && index.byName.has(organizationKey(owner)) && !isAcronymOf(owner, part)) return owner
  if (!isUnit(text)) return knownStart(index, text) ?? withoutDepartment(text)
  const words = text.split(' ')
  return (
    words
      .map((_, place) => words.slice(place).join(' '))
      .slice(2)
      .find(
        (rest, skipped) =>
          // "Department of Physics & Astron": what an "and" joins is a field.
          !/^(?:and|&)$/iu.test(words[skipped + 1] ?? '') && index.byName.has(organizationKey(rest)),
      ) ?? withoutDepartment(text)
  )
}

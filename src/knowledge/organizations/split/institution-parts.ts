import { calledSo } from '../index/called-so.ts'
import { fieldKind } from '../words/field-kind.ts'
import { isCenter } from '../words/is-center.ts'
import { isInstitution } from '../words/is-institution.ts'
import { isKnownTown } from '../words/is-known-town.ts'
import { isRegion } from '../words/is-region.ts'
import { isUnit } from '../words/is-unit.ts'
import { joinedOrganizations } from '../joined-organizations.ts'
import { legalForms } from '../words/legal-forms.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'
import { unbrokenParts } from './unbroken-parts.ts'

/** "Institute of Geology" may go on behind a comma, as "Earthquake Engineering and Seismology", but not as a country that has an "and" too. */
const opensList =
  /^(?:.*\b(?:institut\w*(?:\s(?:federal|nacional|superior|tecnol[oó]gico))?|academ(?:y|ies)|college|hochschule|department)|(?:\p{L}+\s+){0,6}(?:ministry|bureau|council|agency|center|centre|bundesministerium|bundesamt|landesamt|consejo|ministerio|minist[eè]re|museum))\s+(?:of|for|in|on|für|de|des|di)\s+\S/iu
const continuesList = /^(?!(?:and|&|und|et|y|e)\s)(?:\p{Lu}[\p{L}-]*\s?){1,3}$/u
const closesList =
  /^(?:(?!bosnia|trinidad|antigua|saint\s|st\.?\s|s[aã]o\s|turks\s|newfoundland).*\S\s+(?:and|&|und|et|y|e)\s+\S|(?:and|&)\s+\p{Lu}[\p{L}-]*(?:\s\p{L}+){0,2}(?:\s\([A-Z]{2,8}\))?$)/iu

const legalForm = new RegExp(String.raw`^(?:${legalForms.all})\b[.,]?(?:\s+ltd\.?)?$`, 'iu')

/** "Denver, CO" and "Reno, NV" have no company in them. */
const stateLetters = /^(?:AB|CO|NV|SA|SE)$/u

/** "CAS & UCAS" are no fields. */
const acronymFirst = /^[A-Z]{2,}\s/u

/** No name without the one before it: "Birka Hospitals, NHS Trust". */
const trust = /^nhs(?:\sfoundation)?\strust$/iu

/** "Jane Doe Department of Things" */
const department = /\s(?:department|division|school|section)\s(?:of|for)\s/iu

/** "International Center for Things and Tides" */
const centerFor = /^(?:\p{Lu}\S*\s){1,3}cent(?:er|re)\s(?:of|for)\s/iu

/** "Doe House & Birka", "Birka Research and Doe Laboratory" */
const namesNoField = (text: string): boolean =>
  /\slaborator(?:y|ies)$/iu.test(text) ||
  text.split(' ').every((word) => fieldKind(word) === null && /^\p{Lu}|^(?:and|&)$/u.test(word))

/** Where the list that a part opens ends: the place of the part that closes it, or -1. */
const listEnd = (index: OrganizationIndex, written: string[], start: number): number => {
  for (let place = start + 1; place < written.length && place - start < 5; place += 1) {
    const part = written[place] ?? ''
    if (
      isInstitution(part) ||
      isUnit(part) ||
      calledSo(index, part) !== null ||
      department.test(part) ||
      acronymFirst.test(part) ||
      isCenter(part) ||
      centerFor.test(part)
    )
      return -1
    if (/^dep/iu.test(written[start] ?? '') && namesNoField(part)) return -1
    if (closesList.test(part)) return joinedOrganizations(index, part).length > 1 ? -1 : place
    if (!continuesList.test(part)) return -1
  }
  return -1
}

/** Commas inside brackets part nothing. */
const comma = /\s*,\s*(?![^()]{0,200}\))/u

/** No abbreviation's: "Univ. Birka" has none. */
const stop =
  /(?<=\p{Ll}{4}|\p{Lu}{2}|\))(?<!\b(?:[Tt]echnol|[Cc]omput|[Ee]lectr|[Ee]lectron|(?:[Tt]ele)?[Cc]ommun|[Mm]ath|[Pp]hys|[Cc]hem|[Mm]ech|[Aa]eronaut|[Aa]stronaut|[Oo]bserv|[Ee]con|[Aa]gric))\.\s+(?=\p{Lu}\p{Ll})/u

/** Short words end sentences in these languages more than they shorten others: "Universidade Federal do Acre. Rio Branco". */
const romance = /\s(?:d[aeo]s?|del|della)\s/iu
const romanceStop =
  /(?<=\p{Ll}{2}|\p{Lu}{2}|\))(?<!(?<!\p{L})(?:[Cc]ent|[Dd]ep|[Dd]ept|[Dd]epto|[Dd]ip|[Dd]iv|[Dd]pto?|Dra?|[Ee]ng|[Ff]ac|[Hh]osp|[Ii]nst|[Ii]st|[Ll]ab|[Ll]tda?|[Mm]ed|[Pp]rof|Sr|Sta?|[Tt]ec|[Uu]ni|[Uu]niv))\.\s+(?=\p{Lu}\p{Ll})/u

/** "Malmö, Sweden" */
const isPlace = (text: string): boolean => {
  const [town = '', ...more] = text.split(comma)
  return isKnownTown(town) || [town, ...more].some(isRegion)
}

/** In words. What is longer is a sentence. */
const longestPart = 16

/** What a stop may part from its institution, and the institution. */
const isPart = (part: string): boolean =>
  isUnit(part) ||
  isCenter(part) ||
  /^esc(?:ol|uel)a\s/iu.test(part) ||
  (/\s/u.test(part) && isInstitution(part))

/** "Birka University. Faculty of Arts. Malmö" with commas, where what the stops part are an institution and its parts, and places behind them. */
const withCommas = (stated: string): string => {
  const parts = stated.split(romance.test(stated) ? romanceStop : stop)
  const [first = '', ...behind] = parts.slice(0, -1)
  const isPlaced = (parts.at(-1) ?? '').replace(/\.$/u, '').split(comma).some(isRegion)
  const areParts =
    isPlaced && parts.every((part) => part.split(' ').length <= longestPart)
      ? isUnit(first) || (/\s/u.test(first) && !first.includes(',')) || parts.some(isInstitution)
      : isPart(first) && behind.every((part) => isPart(part) || isPlace(part))
  return parts.length > 1 && areParts ? parts.join(', ') : stated
}

/** "Key Laboratory of Things, Ministry of Education (Birka University)" */
const approved =
  /(\bministry\sof\seducation(?:\sof\s(?:the\s)?\p{Lu}[\p{L}']*)?)\s*\(([^()]*\buniv[^()]*)\)/iu

/** What says how a part hangs on those before it. */
const joint =
  /^(?:and|&|und|et|e)\s+(?:(?:from|da|de|do)\s+(?:the\s+)?(?=Univ))?|^an?\s(?:division|subsidiary)\sof\s(?:the\s)?/iu

/** The parts of a stated name between commas, with what belongs together kept in one: the fields that an institution is named for, "Institute of Geology, Physics and Seismology", and a company's form. */
export const institutionParts = (index: OrganizationIndex, stated: string): string[] => {
  const written = unbrokenParts(
    withCommas(stated.replace(approved, '$1, $2'))
      .split(comma)
      .filter((part) => part !== ''),
  )
  const parts: string[] = []
  for (let place = 0; place < written.length; place += 1) {
    const part = written[place] ?? ''
    const end = opensList.test(part) ? listEnd(index, written, place) : -1
    if (end > place) {
      parts.push(
        written
          .slice(place, end + 1)
          .join(', ')
          .replace(joint, ''),
      )
      place = end
    } else if (legalForm.test(part) && !stateLetters.test(part) && parts.length > 0)
      parts[parts.length - 1] = `${parts.at(-1) ?? ''}, ${part}`
    else if (trust.test(part) && parts.length > 0) parts[parts.length - 1] = `${parts.at(-1) ?? ''} ${part}`
    else parts.push(part.replace(joint, ''))
  }
  return parts
}

import { areOne } from './words/are-one.ts'
import { isField } from './words/is-field.ts'
import { isInstitution } from './words/is-institution.ts'
import { isNameless } from './words/is-nameless.ts'
import { isNobody } from './words/is-nobody.ts'
import { isRegion } from './words/is-region.ts'
import { isUnit } from './words/is-unit.ts'
import { knownOrganization } from './index/known-organization.ts'
import { organizationKey } from './index/organization-key.ts'
import type { OrganizationIndex } from './index/organization-index.ts'

/** "Birka Research Center", but not "Technology Research Center". */
const isResearchCenter = (side: string): boolean => {
  const name = /^(.*?\S)\s+research\s+cent(?:er|re)\b/iu.exec(side)?.[1]
  return name !== undefined && !isField(name)
}

/** "Birka Business School", "Birka School of Economics" */
const namedSchool =
  /^\p{Lu}\S+\s(?:\p{Lu}\S*\s){0,3}(?:(?:Business|Law|Medical)\sSchool|School\sof\s(?:Business|Economics|Law|Management|Medicine|Public\sHealth)(?:\sand\s\p{Lu}\S+)?)$/u

const isWhole = (index: OrganizationIndex, side: string): boolean =>
  !isNameless(side) &&
  (knownOrganization(index, side) !== null ||
    namedSchool.test(side) ||
    (/\S[\s-]\S/u.test(side) && (isInstitution(side) || isResearchCenter(side))))

/** "Birka Dynamics Laboratory", "Birka Centre for Things" */
const isBodysName = (side: string): boolean =>
  /^(?:\p{Lu}\S+\s){2,}\p{Lu}\S+$/u.test(side) ||
  (/^\p{Lu}\S+\s.*\b(?:cent(?:er|re)|office|forum|network|alliance|initiative)\b/iu.test(side) &&
    !isUnit(side))

/** "Birka Dynamics Laboratory/National Council of Arts and Trade": one whole at least, and names of several words beside it. */
const areBodies = (index: OrganizationIndex, sides: string[]): boolean =>
  sides.some((side) => isWhole(index, side)) &&
  sides.every((side) => isWhole(index, side) || isBodysName(side))

/** "Birka Biology and Things Laboratory (BTL)" */
const isLaboratory = /\slaboratory(?:\s\([^()]*\))?$/iu

/** No stroke of "A/S", and none in brackets. */
const separator =
  /(?:\s*,?\s+(?:and|&|und|et|e|y|och|og)\s+|\s+\/\s+|(?<=[\p{L}\d)]{2})\/(?=\p{L}{2}))(?![^()]{0,200}\))/u

const stroke = /\s*(?<=[\p{L}\d)]{2}\s?)\/\s*(?=\p{L}{2})(?![^()]{0,200}\))/u

/** "Instituto de Retrovirus y SIDA": between words of these languages an acronym may be a field. */
const otherLanguage = /\s(?:und|et|e|y|och|og)\s/u

/** "CESifo", "JST PRESTO": no word of a name that goes on. */
const isAcronym = (side: string): boolean =>
  /^[^\s()]*\p{Lu}[^\s()]*\p{Lu}[^\s()]*(?:\s[^\s()]+)?$/u.test(side)

/** "John Deere", "Boyce Thompson Institute": what may be a company's or a body's name. */
const isName = (side: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:(?:d[aeo]s?|for|of)\s)?\p{Lu}[\p{L}.'’-]*){0,4}(?:\s\([^()]+\))?$/u.test(
    side,
  ) &&
  !isUnit(side) &&
  !isRegion(side)

/** Two of which one is called so in the reference data and the other has a name: "Acme & Birka University"; behind a university it has two words, for one may be a town. */
const areNames = (index: OrganizationIndex, [first = '', second = '', ...more]: string[]): boolean => {
  if (more.length > 0) return false
  const [isFirst, isSecond] = [first, second].map((side) => index.byName.has(organizationKey(side)))
  return isSecond === true
    ? isName(first)
    : isFirst === true && isInstitution(first) && /\s/u.test(second) && isName(second)
}

/** "Birka Key Laboratory of Things", before the university that has it. */
const isKeyLaboratory = (index: OrganizationIndex, left: string, right: string): boolean =>
  /^\p{Lu}.*\skey\slab(?:oratory)?\sof\s/iu.test(left) &&
  /univ|institute of/iu.test(right) &&
  knownOrganization(index, right) !== null

/** What a university shares with a ministry: "Birka Key Laboratory of Things", "Engineering Research Center of Things". */
const sharedBehind =
  /\s(?:and|&)\s(?:the\s)?(?:\p{Lu}\S*\s){0,4}(?:[Kk]ey\s[Ll]ab(?:oratory)?|[Ee]ngineering\s(?:[Rr]esearch\s)?[Cc]ent(?:er|re))\s(?:of|for|on)\s.*$/u

/** How many of two are known. */
const known = (index: OrganizationIndex, sides: [string, string]): number =>
  sides.filter((side) => knownOrganization(index, side) !== null).length

/** "Birka University and Council for Arts and Trade": the "and" that has a whole one on either side, a known one before others. */
const twoWholes = (index: OrganizationIndex, stated: string): [string, string] | undefined =>
  [...stated.matchAll(/\s+(?:and|&)\s+/gu)]
    .slice(0, 4)
    .map(({ index: at, 0: and }): [string, string] => [stated.slice(0, at), stated.slice(at + and.length)])
    .filter(
      ([left, right]) =>
        !areOne(left, right) &&
        (isKeyLaboratory(index, left, right) ||
          (isWhole(index, left) && (isWhole(index, right) || isAcronym(right)))),
    )
    .toSorted((one, other) => known(index, other) - known(index, one))[0]

/**
 * "Acme and Birka University", "Acme/Birka University", "BIRKA & ACME": two, where each is known or an institution by itself, or one is and the other an acronym; "Science and
 * Technology" is one name.
 */
export const joinedOrganizations = (index: OrganizationIndex, stated: string): string[] => {
  const owner = stated.replace(sharedBehind, '')
  if (owner !== stated && /\buniv/iu.test(owner) && isWhole(index, owner)) return [owner]
  const strokes = stated.split(stroke)
  if (strokes.length > 1 && areBodies(index, strokes)) return strokes
  // "Department of Things/Birka University"
  const owners = strokes.filter((side) => !isUnit(side) && !isLaboratory.test(side))
  if (owners.length > 0 && owners.length < strokes.length && owners.every((side) => isWhole(index, side)))
    return owners
  const written = stated.split(separator)
  const sides = written.filter((side) => !isNobody(side))
  const [first = stated, second = ''] = sides
  if (sides.length < 2) return [first]
  if (sides.length === written.length && isUnit(stated)) return [stated]
  if (sides.some((side) => isNameless(side.replace(/\s*\([^()]*\)?$/u, ''))))
    return twoWholes(index, stated) ?? [stated]
  const mayJoin = (side: string): boolean =>
    isAcronym(side) && (!otherLanguage.test(stated) || index.byName.has(organizationKey(side)))
  const whole = sides.filter((side) => isWhole(index, side))
  if (!/\s/u.test(stated) && sides.length > 2 && whole.length > 1) return whole
  if (/^[A-Z]{4,}\s(?:and|&)\s[A-Z]{4,}$/u.test(stated)) return sides
  const areWhole = whole.length > 0 && sides.every((side) => whole.includes(side) || mayJoin(side))
  const areSides = !areOne(first, second) && (areWhole || areNames(index, sides))
  return areSides ? sides : (twoWholes(index, stated) ?? [stated])
}

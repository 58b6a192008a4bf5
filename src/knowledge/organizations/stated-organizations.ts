import { slug } from '../../domain/slug.ts'
import { unionBy } from '../../domain/union-by.ts'
import { fullUniversityNames } from './full-university-names.ts'
import { isInstitution } from './is-institution.ts'
import { institutionParts } from './institution-parts.ts'
import { organizationKey } from './organization-key.ts'
import type { OrganizationIndex } from './organization-index.ts'
import { plainOrganizationName } from './plain-organization-name.ts'
import { splitNumbered } from './split-numbered.ts'
import { isNobody } from './is-nobody.ts'
import { withoutDepartment } from './without-department.ts'
import { withoutPlace } from './without-place.ts'
import { withoutSite } from './without-site.ts'

/** An organisation by slug and name. */
export type NamedOrganization = { slug: string; name: string }

/** An account and the name beside it, as a page writes them: "cmu-lti CMU-LTI". */
const handleAndName = /^([A-Za-z\d][A-Za-z\d._-]*)\s+(\S.*)$/u

/** "Institute of X" begins with a word, "cmu-lti" with an account: lower case, a hyphen or capitals inside. */
const looksLikeHandle = (word: string): boolean =>
  /^[a-z\d_-][a-z\d._-]*[a-z\d]$/u.test(word) || /[a-z\d][A-Z]|[_-]|\d/u.test(word)

const letters = (text: string): string => slug(text).replaceAll('-', '')

const known = (index: OrganizationIndex, name: string): NamedOrganization | null => {
  const entry =
    index.byName.get(organizationKey(name)) ??
    // "Google (United States)"
    index.byName.get(organizationKey(name.replace(/\s*\([^()]*\)\s*$/u, ''))) ??
    index.byName.get(organizationKey(/\(([^()]{2,})\)\s*$/u.exec(name)?.[1] ?? '')) ??
    index.byName.get(organizationKey(withoutSite(name))) ??
    fullUniversityNames(name)
      .map((full) => index.byName.get(organizationKey(full)))
      .find((found) => found !== undefined)
  return entry === undefined ? null : { slug: entry.slug, name: entry.name }
}

const byHandle = (index: OrganizationIndex, stated: string): NamedOrganization | null => {
  const [, handle = '', name = ''] = handleAndName.exec(stated) ?? []
  if (!looksLikeHandle(handle)) return null
  const owner = index.byAccount.get(handle.toLowerCase())
  if (owner !== undefined) return { slug: owner.slug, name: owner.name }
  return known(index, name) ?? known(index, handle)
}

const own = (stated: string): NamedOrganization[] => {
  const [, handle = '', beside = ''] = handleAndName.exec(stated) ?? []
  const repeats = looksLikeHandle(handle) && letters(beside).startsWith(letters(handle))
  const name = plainOrganizationName(repeats ? beside : stated)
  const key = organizationKey(name)
  return key === '' ? [] : [{ slug: key, name }]
}

const mayBePart = /^(?:the\s+)?(?:inst\w*|college|academy)\s+(?:of|for|für)\b/iu

/**
 * The organisations among the parts between commas, the longest run of parts that is known first ("University of California, Berkeley" has two); of the other parts those
 * that are institutions, rather than departments or places.
 */
const amongParts = (index: OrganizationIndex, parts: string[]): NamedOrganization[] => {
  const [first, ...rest] = parts
  if (first === undefined) return []
  for (let length = Math.min(parts.length, 4); length > 0; length -= 1) {
    const organization = known(index, parts.slice(0, length).join(', '))
    if (organization !== null) return [organization, ...amongParts(index, parts.slice(length))]
  }
  const others = amongParts(index, rest)
  // "Institute of Physics, Birka University" is one of the university's; without one, it stands by itself.
  if (!isInstitution(first)) return others
  if (!mayBePart.test(first)) return [...own(first), ...others]
  // There is an "Institute of Physics" in many places: its place is part of its name.
  return others.length === 0 ? own([first, ...rest.slice(0, 1)].join(', ')) : others
}

/** "Acme and Birka University", "Acme/Birka University": two, where each is known or an institution by itself; "Science and Technology" is not. */
const joined = (index: OrganizationIndex, stated: string): string[] => {
  const sides = stated.split(/\s*,?\s+(?:and|&)\s+|\s*\/\s*/u)
  return sides.every((side) => known(index, side) !== null || isInstitution(side)) ? sides : [stated]
}

/** "2Birka University": the number of a footnote, while "3M" and "4Paradigm" are names. */
const unnumbered = (index: OrganizationIndex, stated: string): string => {
  const name = stated.replace(/^\d{1,2}(?=\p{Lu}\p{Ll})/u, '')
  return known(index, name) !== null || isInstitution(name) ? name : stated
}

const oneStated = (index: OrganizationIndex, numbered: string): NamedOrganization[] => {
  const asStated = known(index, numbered)
  if (asStated !== null) return [asStated]
  const stated = unnumbered(index, numbered)
  const whole = known(index, stated) ?? byHandle(index, stated)
  if (whole !== null) return [whole]
  const parts = institutionParts(stated).map(withoutDepartment)
  const among = amongParts(index, parts)
  if (among.length > 0) return among
  const left = withoutPlace(parts)
  return own(parts.length > 1 && left.length === parts.length ? stated : withoutDepartment(left.join(', ')))
}

/**
 * The organisations that a source states in one text, each once: several where they are separated, the university rather than its department, and one that nobody
 * knows under its own name. Known ones are told by name, alias or account, an account with the name beside it included. Empty for a text without letters and
 * digits.
 */
export const statedOrganizations = (index: OrganizationIndex, stated: string): NamedOrganization[] => {
  const whole = stated.trim().replace(/[^\S\n]+/gu, ' ')
  const texts = known(index, whole) === null ? whole.split(/\s*[;|\n•]\s*|\s+\/\s+/u) : [whole]
  const found = texts
    .flatMap((text) => (known(index, text) === null ? splitNumbered(text) : [text]))
    .filter((text) => text !== '' && !isNobody(text))
    .flatMap((text) => (known(index, text) === null ? joined(index, text) : [text]))
    .flatMap((text) => oneStated(index, text))
  return unionBy(found, (organization) => organization.slug)
}

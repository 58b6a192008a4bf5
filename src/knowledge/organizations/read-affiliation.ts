import type { AffiliationPart } from './affiliation-part.ts'
import { institutionWithin } from './institution-within.ts'
import { isAddress } from './is-address.ts'
import { isInstitution } from './is-institution.ts'
import { isTown } from './is-town.ts'
import { isUnit } from './is-unit.ts'
import { joinedOrganizations } from './joined-organizations.ts'
import { knownOrganization } from './known-organization.ts'
import { mayBePart } from './may-be-part.ts'
import type { NamedOrganization } from './named-organization.ts'
import type { OrganizationIndex } from './organization-index.ts'
import { organizationKey } from './organization-key.ts'
import { organizationSkeleton } from './organization-skeleton.ts'
import { ownOrganization } from './own-organization.ts'
import { placedName } from './placed-name.ts'

/** "University of California, Berkeley" has two parts: the longest run that is called so. */
const knownRun = (
  index: OrganizationIndex,
  parts: string[],
  start: number,
): { length: number; organization: NamedOrganization } | null => {
  for (let length = Math.min(parts.length - start, 4); length > 1; length -= 1) {
    const run = parts.slice(start, start + length)
    if (run.some(isAddress)) continue
    const key = organizationKey(run.join(', '))
    const entry = index.byName.get(key) ?? index.bySkeleton.get(organizationSkeleton(key))
    if (entry !== undefined) return { length, organization: { slug: entry.slug, name: entry.name } }
  }
  return null
}

/** "2Birka University", "bBirka University": the mark of a footnote, while "3M" and "eBay" are names. */
const unmarked = (index: OrganizationIndex, text: string): string => {
  const name = text.replace(/^(?:\d{1,2}|[a-h])(?=\p{Lu}\p{Ll})/u, '')
  return isInstitution(name) || isUnit(name) || knownOrganization(index, name) !== null ? name : text
}

/** A laboratory of several owners, behind one of them: "CNRS, LORIA". Behind a university an acronym is a department. */
const isSharedLaboratory = (text: string, before: AffiliationPart | undefined): boolean =>
  /^[A-Z][A-Z\d-]{2,9}$/u.test(text) &&
  before?.kind === 'WHOLE' &&
  !/\buniv|[ée]cole|\bUC\b/iu.test(before.text)

/** A company among others by what companies are called: "Birka Therapeutics", "birka.ai". */
const isCompany = (text: string): boolean =>
  /\S\s(?:technologies|therapeutics|pharmaceuticals?|pharma|biosciences|biotech|robotics)$|^\S+\.(?:ai|com|io)$/iu.test(
    text,
  )

const partOf = (
  index: OrganizationIndex,
  written: string,
  before: AffiliationPart | undefined,
  following: string[],
): AffiliationPart => {
  const isFirst = before === undefined
  if (!isFirst && isTown(written)) return { kind: 'PLACE', text: written }
  const exact = knownOrganization(index, written)
  if (exact !== null) return { kind: 'WHOLE', organizations: [exact], text: written }
  const text = institutionWithin(index, unmarked(index, written))
  const sides = joinedOrganizations(index, text)
  const organizations = sides.flatMap((side) => {
    const found = knownOrganization(index, side)
    if (found !== null) return [found]
    if (sides.length > 1) return ownOrganization(side)
    return isInstitution(side) && !mayBePart(side) ? ownOrganization(placedName(side, following)) : []
  })
  if (organizations.length > 0) return { kind: 'WHOLE', organizations, text }
  if (!isFirst && isAddress(text)) return { kind: 'PLACE', text }
  if (!isFirst && (isSharedLaboratory(text, before) || isCompany(text)))
    return { kind: 'WHOLE', organizations: ownOrganization(text), text }
  if (isUnit(text)) return { kind: 'UNIT', text }
  return { kind: isInstitution(text) ? 'GENERIC' : 'OTHER', text }
}

/** What each of the parts between the commas of an affiliation is, in order; a run of parts that is one name is one. */
export const readAffiliation = (index: OrganizationIndex, written: string[]): AffiliationPart[] => {
  const parts: AffiliationPart[] = []
  for (let place = 0; place < written.length; place += 1) {
    const run = knownRun(index, written, place)
    const text = written[place] ?? ''
    if (run === null) parts.push(partOf(index, text, parts.at(-1), written.slice(place + 1)))
    else parts.push({ kind: 'WHOLE', organizations: [run.organization], text })
    place += (run?.length ?? 1) - 1
  }
  return parts
}

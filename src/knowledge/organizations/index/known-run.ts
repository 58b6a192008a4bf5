import type { OrganizationEntry } from '../../../domain/reference-data.ts'
import { slug } from '../../../domain/slug.ts'
import { isAddress } from '../words/is-address.ts'
import { isTown } from '../words/is-town.ts'
import { isUnit } from '../words/is-unit.ts'
import type { NamedOrganization } from './named-organization.ts'
import type { OrganizationIndex } from './organization-index.ts'
import { organizationSkeleton } from './organization-skeleton.ts'

const entryOf = (index: OrganizationIndex, keys: string[]): OrganizationEntry | undefined => {
  const key = keys.join('-')
  return index.byName.get(key) ?? index.bySkeleton.get(organizationSkeleton(key))
}

/** A town, its postcode before or behind it: "CH-1015 Lausanne", "Kharagpur 721302". */
const town =
  /^(?:(?:[A-Z]{1,2}-)?\d{4,6}\s+)?(?<name>\p{Lu}[\p{L}.’'-]*(?:\s\p{L}+){0,2}?)(?:\s[A-Z]{2})?(?:[\s–-]+\d{4,6})?$/u

/** "University of California, Department of Physics, San Diego": what a name and a later town together are called. */
const knownWithTown = (
  index: OrganizationIndex,
  parts: string[],
  keys: string[],
  start: number,
): NamedOrganization | undefined => {
  const name = parts[start] ?? ''
  if (isUnit(name) || isAddress(name) || isTown(name)) return undefined
  const towns = parts
    .slice(start + 1, start + 7)
    .map((part) => (isUnit(part) ? '' : (town.exec(part)?.groups?.name ?? '')))
    .filter((found) => found !== '')
  const entry = towns
    .map((found) => entryOf(index, [keys[start] ?? '', slug(found)]))
    .find((found) => found !== undefined)
  return entry === undefined ? undefined : { slug: entry.slug, name: entry.name }
}

/**
 * What the parts of an affiliation from one on, whose organizationKeys are `keys`, are called together, and how many they are: "University of California, Berkeley" has two parts. Null where they are not
 * one.
 */
export const knownRun = (
  index: OrganizationIndex,
  parts: string[],
  keys: string[],
  start: number,
): { length: number; organization: NamedOrganization } | null => {
  for (let length = Math.min(parts.length - start, 4); length > 1; length -= 1) {
    if (parts.slice(start, start + length).some(isAddress)) continue
    const entry = entryOf(index, keys.slice(start, start + length))
    if (entry !== undefined) return { length, organization: { slug: entry.slug, name: entry.name } }
  }
  const organization = knownWithTown(index, parts, keys, start)
  return organization === undefined ? null : { length: 1, organization }
}

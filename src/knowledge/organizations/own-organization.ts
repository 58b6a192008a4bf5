import { frenchUnits } from './words/french-units.ts'
import { isKnownTown } from './words/is-known-town.ts'
import { isRegion } from './words/is-region.ts'
import { slug } from '../../domain/slug.ts'
import type { NamedOrganization } from './index/named-organization.ts'
import { organizationKey } from './index/organization-key.ts'
import { plainOrganizationName } from './index/plain-organization-name.ts'
import { splitHandle } from './owners/split-handle.ts'

const unit = new RegExp(String.raw`^(?:${frenchUnits})\s?\d`, 'u')

/** "Birka University (Sweden)", "Birka Institute - Paris", "Birka Laboratory - UMR 1234" */
const withoutPlace = (stated: string): string => {
  const {
    whole = '',
    country = '',
    place = '',
  } = /^(?<whole>\S+(?:\s.*)?\S)\s*(?:\((?<country>[^()]+)\)|\s[-–]\s(?<place>[^-–]+))\s*$/u.exec(stated)
    ?.groups ?? {}
  const isPlace =
    isRegion(country) ||
    unit.test(country) ||
    isKnownTown(place) ||
    unit.test(place) ||
    /^\d{4,5}\s/u.test(place)
  return isPlace ? whole : stated
}

const letters = (text: string): string => slug(text).replaceAll('-', '')

/** An organisation that the reference data do not have, under the name that a source writes; none for a text without letters and digits. */
export const ownOrganization = (stated: string): NamedOrganization[] => {
  const { handle, beside } = splitHandle(stated)
  const repeats = handle !== '' && letters(beside).startsWith(letters(handle))
  const name = plainOrganizationName(withoutPlace(repeats ? beside : stated))
  const key = organizationKey(name)
  return key === '' || !/\p{L}/u.test(name) ? [] : [{ slug: key, name }]
}

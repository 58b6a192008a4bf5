import type { OrganizationEntry } from '../../../domain/reference-data.ts'
import { isKnownTown } from './is-known-town.ts'
import { isRegion } from './is-region.ts'
import type { NamedOrganization } from '../index/named-organization.ts'
import { organizationKey } from '../index/organization-key.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'

/** What every country may have one of: "National Cancer Institute", "National Physical Laboratory". */
const national = /^(?:the\s)?(?:national\s|(?:institute|cent(?:er|re))\s(?:of|for)\s)/iu

/** Of universities: "UCCS, Lille, France" is no university's in Colorado. */
const acronym = /^[A-Z]{2,6}$/u

const alphabet = [...'abcdefghijklmnopqrstuvwxyz']

/** The codes of countries, as their internet domains end, by the names of countries in English and in lower case; former codes of a country are its too. */
const codesOfCountries = (): Map<string, string[]> => {
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const codes = alphabet.flatMap((first) => alphabet.map((second) => `${first}${second}`))
  const byName = new Map<string, string[]>()
  for (const code of codes) {
    const name = regions.of(code.toUpperCase())?.toLowerCase()
    if (name !== undefined) byName.set(name, [...(byName.get(name) ?? []), code])
  }
  return new Map([
    ...byName,
    ...['united states of america', 'usa', 'us'].map((name): [string, string[]] => [name, ['us']]),
    ...['united kingdom', 'uk', 'england', 'scotland', 'wales'].map((name): [string, string[]] => [
      name,
      ['uk'],
    ]),
    ['korea', ['kr']],
    ['taiwan', ['tw']],
  ])
}

const codes = codesOfCountries()

/** Some countries' domains are everybody's, and "eu" is no country. */
const isCountrys = /^(?!(?:ai|cc|co|eu|io|me|tv)$)(?:[a-z]{2}|gov|mil|edu)$/u
const american = /^(?:gov|mil|edu)$/u

/** The countries that the domains of an organisation tell. */
const countriesOf = (entry: OrganizationEntry | undefined): string[] =>
  (entry?.domains ?? [])
    .map((domain) => domain.slice(domain.lastIndexOf('.') + 1))
    .filter((end) => isCountrys.test(end))
    .map((end) => (american.test(end) ? 'us' : end))

/** The countries of towns, as those of their universities tell. */
const countriesOfTowns = (index: OrganizationIndex, places: string[]): string[] =>
  places
    .filter(isKnownTown)
    .flatMap((town) => [`University of ${town}`, `${town} University`])
    .flatMap((name) => countriesOf(index.byName.get(organizationKey(name))))

/** The countries of organisations that are named behind one. */
const countriesOfNamed = (index: OrganizationIndex, parts: string[]): string[] =>
  parts.flatMap((part) => countriesOf(index.byName.get(organizationKey(part))))

/**
 * Whether a body that many countries have one of stands in a country, or in a town or beside an organisation of one, that is not that of the organisation which is known by the name, as the organisation's domains tell:
 * "National Cancer Institute, Milan, Italy".
 */
export const isOfAnotherCountry = (
  index: OrganizationIndex,
  { slug, name: known }: NamedOrganization,
  name: string,
  following: string[],
): boolean => {
  if (!national.test(name) && !(acronym.test(name) && /\buniv/iu.test(known))) return false
  const own = countriesOf(index.byName.get(organizationKey(slug)))
  const regions = following.filter(isRegion)
  const there =
    regions.length > 0
      ? regions.flatMap((place) => codes.get(place.replace(/\.$/u, '').toLowerCase()) ?? [])
      : [...countriesOfTowns(index, following), ...countriesOfNamed(index, following)]
  return own.length > 0 && there.length > 0 && !there.some((country) => own.includes(country))
}

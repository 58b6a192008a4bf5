import { isRegion } from './is-region.ts'
import type { NamedOrganization } from './named-organization.ts'
import { organizationKey } from './organization-key.ts'
import type { OrganizationIndex } from './organization-index.ts'

/** What every country may have one of: "National Cancer Institute", "National Physical Laboratory". */
const national = /^(?:the\s)?national\s/iu

const alphabet = [...'abcdefghijklmnopqrstuvwxyz']

/** The ends of internet domains by the English names of countries in lower case; "united states" has several. */
const endsByCountry = (): Map<string, string[]> => {
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
  const countries = alphabet.flatMap((first) =>
    alphabet.flatMap((second): [string, string[]][] => {
      const name = regions.of(`${first}${second}`.toUpperCase())
      return name === undefined ? [] : [[name.toLowerCase(), [`${first}${second}`]]]
    }),
  )
  const american = ['us', 'gov', 'mil', 'edu']
  const british = ['uk']
  return new Map([
    ...countries,
    ...['united states', 'united states of america', 'usa', 'us'].map((name): [string, string[]] => [
      name,
      american,
    ]),
    ...['united kingdom', 'uk', 'england', 'scotland', 'wales'].map((name): [string, string[]] => [
      name,
      british,
    ]),
    ['korea', ['kr']],
    ['taiwan', ['tw']],
  ])
}

const ends = endsByCountry()
const isCountrys = /^(?:[a-z]{2}|gov|mil|edu)$/u

/** Whether a national body stands in a country that is not that of the organisation which is known by the name, as the organisation's domains tell: "National Cancer Institute, Milan, Italy". */
export const isOfAnotherCountry = (
  index: OrganizationIndex,
  { slug }: NamedOrganization,
  name: string,
  following: string[],
): boolean => {
  if (!national.test(name)) return false
  const own = (index.byName.get(organizationKey(slug))?.domains ?? [])
    .map((domain) => domain.slice(domain.lastIndexOf('.') + 1))
    .filter((end) => isCountrys.test(end))
  const there = following
    .filter(isRegion)
    .flatMap((place) => ends.get(place.replace(/\.$/u, '').toLowerCase()) ?? [])
  return own.length > 0 && there.length > 0 && !there.some((end) => own.includes(end))
}

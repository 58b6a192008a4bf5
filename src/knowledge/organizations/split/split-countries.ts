import { isInstitution } from '../words/is-institution.ts'
import { isRegion } from '../words/is-region.ts'

const stop = /,\s*(?<place>[^,.;]{2,30})\.\s+(?=[\p{Lu}\d(])/gu

/** The affiliations of a text that a stop behind a country or a state parts, where another institution follows: "Acme, Malmö, Sweden. Birka University, Birka, Sweden." */
export const splitCountries = (text: string): string[] => {
  const ends = [...text.matchAll(stop)].flatMap(({ index: at, 0: end, groups }) => {
    const next = at + end.length
    return isRegion(groups?.place ?? '') && isInstitution(text.slice(next)) ? [next] : []
  })
  return [0, ...ends].map((from, place) => text.slice(from, ends[place]).replace(/\.?\s*$/u, ''))
}

import { isRegion } from './is-region.ts'

const bracketed = /^(?<name>.*\S)\s*\((?<place>[^()]+)\)\s*$/u

/** "Acme LLC (United States)" as "Acme LLC, United States"; what is in other brackets stays. */
export const withCountryBehind = (stated: string): string => {
  const { name, place } = bracketed.exec(stated)?.groups ?? {}
  return name !== undefined && place !== undefined && isRegion(place) ? `${name}, ${place}` : stated
}

import { isInstitution } from '../words/is-institution.ts'
import { isRegion } from '../words/is-region.ts'
import { tellingBeginnings } from '../words/telling-beginnings.ts'

const bracketed = /^(?<name>.*\S)\s*\((?<inside>[^()]+)\)[\s.]*$/u

/** Whether a name has a telling word of another, in whichever language: "Birka University" and "Universität Birka". */
const isSaidIn = (name: string, other: string): boolean => {
  const told = tellingBeginnings(other)
  return tellingBeginnings(name).some((beginning) => told.includes(beginning))
}

/**
 * "Acme LLC (United States)" as "Acme LLC, United States", and "Birka University, Sweden (Universität Birka)", which says the name again behind the country, without it; what is in other
 * brackets stays.
 */
export const withCountryBehind = (stated: string): string => {
  const { name, inside } = bracketed.exec(stated)?.groups ?? {}
  if (name === undefined || inside === undefined) return stated
  if (isRegion(inside) || (isRegion(/,\s*([^,]+)$/u.exec(inside)?.[1] ?? '') && isInstitution(name)))
    return `${name}, ${inside}`
  const isPlaced = isRegion(/,\s*([^,]+)$/u.exec(name)?.[1] ?? '')
  if (!isPlaced || !isInstitution(inside)) return stated
  return isSaidIn(inside, name) ? name : `${name}, ${inside}`
}

import { isRegion } from '../words/is-region.ts'

/** A site behind a dash, "IBM Research - Zurich", or behind what a company's laboratories are called, "Naver Labs Europe". */
const forms = [
  /^(?<whole>\S.*?)\s+[-–—]\s*(?!.*\s(?:and|&)\s)[^|;/,]+$/u,
  /^(?<whole>\S+(?:\s\S+)*?\s(?:[Rr]esearch|RESEARCH|[Ll]abs?|AI))(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u,
]

/** A state's university has its campuses behind the dash. */
const isStateUniversity = (name: string): boolean =>
  isRegion(/^univ\S*\s+of\s+(\S.*)$/iu.exec(name)?.[1] ?? '')

/** An organisation's name without the site behind it; empty where it names none. "Oxford Nanopore" is none of Oxford: only a dash or a laboratory tells a site. */
export const withoutSite = (name: string): string => {
  const whole =
    forms.map((form) => form.exec(name.trim())?.groups?.whole).find((found) => found !== undefined) ?? ''
  return isStateUniversity(whole) ? '' : whole
}

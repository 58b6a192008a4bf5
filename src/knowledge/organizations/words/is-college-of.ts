import { isField } from './is-field.ts'
import { isInstitution } from './is-institution.ts'
import { isKnownTown } from './is-known-town.ts'
import { isRegion } from './is-region.ts'
import { isUnit } from './is-unit.ts'
import { knownOrganization } from '../index/known-organization.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'

/** "Jane Doe College of Business"; one of engineering or of technology is its own in many countries. */
const schools = [
  /\s(?:medical|law|business|dental|engineering)\s(?:college|school)$/iu,
  /^(?!univ).*\S\s(?:college|school|faculty)\s(?:of|for)\s(?:the\s)?(?:agricultur|arts|business|communication|comput|dent|economics|education|health|humanities|law|life|management|medicine|nursing|osteopathic|pharmac|physicians|policy|public|sciences?\b|social|veterinary)/iu,
  /^(?!univ).*\S\sschool\s(?:of|for)\s/iu,
  /^teachers['’]?\scollege$/iu,
]

/** "Stanford Institute for Things, Stanford University": an institute that is called after the university behind it; after a town or a state many are called. */
const sharesName = (index: OrganizationIndex, text: string, next: string): boolean => {
  const name =
    /^(?<name>(?:(?:De|La|San|Santa|St\.?)\s)?\p{Lu}\p{L}{3,})\s.*\b(?:Institute|(?<!Medical\s)Cent(?:er|re)|Laboratory|School|Observatory)\b/u.exec(
      text,
    )?.groups?.name
  return (
    name !== undefined &&
    !isKnownTown(name) &&
    !isRegion(name) &&
    new RegExp(String.raw`^(?:the\s)?(?:${name}\suniversity|university\sof\s${name})\b`, 'iu').test(next) &&
    knownOrganization(index, next) !== null
  )
}

/** "Jane Doe Institute of Things", "Things Imaging Institute"; a country's, a city's and a hospital's is one by itself. */
const innerInstitute =
  /^(?!.*\b(?:central|federal|fraunhofer|heart|indian|international|leibniz|max|medical|national|planck|polytechnic|royal|state|technological)\b|.*\binstitute\sof\stechnolog)(?:the\s)?(?:\p{L}\S*\s){1,5}institute(?:\s\([^()]*\))?(?:\s(?:of|for|on)\s(?!the\s\p{Lu}\p{L}+\sacademy).+)?$/iu

/** An institute that nobody knows, directly before the university that it is in. */
const isInnerInstitute = (index: OrganizationIndex, text: string, following: string[]): boolean => {
  const next = following.find((part) => !isUnit(part)) ?? ''
  const town = text.split(' ')[0] ?? ''
  return (
    innerInstitute.test(text) &&
    // "Things Unit and Birka Institute of Others"
    !isUnit(/^(.*?)\s(?:and|&)\s.*institute/iu.exec(text)?.[1] ?? '') &&
    (!isKnownTown(town) || next.includes(town)) &&
    !isRegion(town) &&
    /\buniv|^MIT$|institute of technology$/iu.test(knownOrganization(index, next)?.name ?? '')
  )
}

/** In characters. */
const longestName = 200

/** Whether a college is a part of the university behind it: "Jane Doe Medical College, Birka University", "St Jane's College, University of Oxford". */
export const isCollegeOf = (
  index: OrganizationIndex,
  text: string,
  [next = '', ...more]: string[],
): boolean => {
  if (text.length > longestName) return false
  if (sharesName(index, text, next) || isInnerInstitute(index, text, [next, ...more])) return true
  if (/\s(?:college|hall)$/iu.test(text) && /^(?:the\s)?university\sof\s(?:oxford|cambridge)$/iu.test(next))
    return true
  // "Birka Institute and Jane Doe School of Medicine"
  const isOne = !isInstitution(/^(.+?)\s(?:and|&)\s.*school/iu.exec(text)?.[1] ?? '')
  // "Software College", "Doe Library"
  const isOfField = isField(/^(.*)\scollege$/iu.exec(text)?.[1] ?? '')
  const isSchool =
    isOfField ||
    /\S\s(?:library|libraries)$/iu.test(text) ||
    (isOne && schools.some((form) => form.test(text)))
  return isSchool && /\buniv/iu.test(knownOrganization(index, next)?.name ?? next) && !isUnit(next)
}

import { isInstitution } from './is-institution.ts'

/** "Institute of Geology" may go on behind a comma, as "Earthquake Engineering and Seismology", but not as a country that has an "and" too. */
const opensList = /\b(?:institut\w*|academy|college|hochschule)\s+(?:of|for|für|de|des)\s+\S/iu
const closesList =
  /^(?!bosnia|trinidad|antigua|saint\s|st\.?\s|s[aã]o\s|turks\s|newfoundland).*\S\s+(?:and|&|und|et|y|e)\s+\S/iu

/** The parts of a stated name between commas, with fields that an institution is named for kept in one: "Institute of Geology, Physics and Seismology". */
export const institutionParts = (stated: string): string[] => {
  const parts: string[] = []
  const written = stated.split(/\s*,\s*/u).filter((part) => part !== '')
  for (const part of written) {
    const before = parts.at(-1) ?? ''
    if (
      opensList.test(before) &&
      closesList.test(part) &&
      !isInstitution(part) &&
      !/^(?:and|&)\s/u.test(part)
    )
      parts[parts.length - 1] = `${before}, ${part}`
    else parts.push(part.replace(/^(?:and|&)\s+/u, ''))
  }
  return parts
}

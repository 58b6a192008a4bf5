import { organizationKey } from './organization-key.ts'
import type { OrganizationIndex } from './organization-index.ts'

/** "IBOIS EPFL", "MIT MTL", "HKU VisionLab". */
const acronyms = /^[A-Z]{3,8}\s(?:[A-Z]{3,8}|[\p{L}-]{0,12}Lab)$/u

/** "Harvard SEAS"; what ends in "AI" is a name of its own. */
const behindName = /^\p{Lu}\p{L}{4,}\s(?!AI$|IT$|TV$|I+$)[A-Z]{2,6}$/u

/** "DESY/Physics", "CEA-Saclay/Irfu": an owner and a unit without a space. */
const withStroke = /^[\p{L}\d-]{2,}(?:\/[\p{L}\d-]{2,}){1,3}$/u

/** Whose a unit is where its acronym stands beside one word that is known: "IBOIS EPFL", "MIT MTL", "Harvard SEAS", or behind its owner's and a stroke. */
export const besideUnit = (index: OrganizationIndex, name: string): string[] => {
  const sides =
    acronyms.test(name) || behindName.test(name) || withStroke.test(name) ? name.split(/[ /]/u) : []
  const known = sides.filter((side) => index.byName.has(organizationKey(side)))
  return known.length === 1 ? known : []
}

import type { OrganizationEntry } from '../../../domain/reference-data.ts'
import { isKnownTown } from '../words/is-known-town.ts'
import { isRegion } from '../words/is-region.ts'
import { organizationKey } from './organization-key.ts'
import type { OrganizationIndex } from './organization-index.ts'

/** "Birka School of Public Health", "Birka Jane Doe School of Medicine", "Birka Medical School" */
const school =
  /^(?<nickname>\p{Lu}[\p{L}'’-]+(?:\s(?:Forest|Reserve|State))?)\s(?:(?<persons>(?!.*\bUniv)(?:\p{Lu}\S*\s){0,4})(?:Graduate\s)?(?:School|College|Faculty)\s(?:of|for)\s(?:the\s)?(?<field>\p{Lu}.*)|(?<behind>Medical|Dental|Law|Veterinary)\sSchool)$/u

/** What the university of a town has; its school of economics or of art is often a house of its own. */
const ofTown = /^(?:dent|law|medic|nursing|pharm|physicians|public\shealth|veterinar)/iu

/** First words of schools that are nobody's nickname. */
const common =
  /^(?:academic|american|british|catholic|central|city|east|eastern|european|federal|free|general|graduate|indian|imperial|international|london|medical|national|new|north|northern|open|pacific|paris|royal|saint|south|southern|st|state|technical|the|union|united|university|victoria|west|western)\b/iu

/**
 * The university that a school is of which is called by the university's nickname: "Birka School of Medicine" where "Birka University" is known, and "Birka Jane Doe School of Medicine" where
 * it is known by "Birka" alone as well. Undefined where none is.
 */
export const byNickname = (index: OrganizationIndex, name: string): OrganizationEntry | undefined => {
  const { nickname = '', persons = '', field, behind = '' } = school.exec(name)?.groups ?? {}
  if (common.test(nickname) || isRegion(nickname)) return undefined
  if (isKnownTown(nickname) && !ofTown.test(field ?? behind)) return undefined
  const entry = [`${nickname} University`, `University of ${nickname}`]
    .map((full) => index.byName.get(organizationKey(full)))
    .find((found) => found !== undefined)
  // "Birka College of Nursing" is a college of its own more often.
  const isOpen = persons === '' && !/\bcollege\b/iu.test(name)
  return isOpen || index.byName.get(organizationKey(nickname)) === entry ? entry : undefined
}

import { isInstitution } from './is-institution.ts'
import { isKnownTown } from './is-known-town.ts'
import { isLongAcronym } from './is-long-acronym.ts'
import { isNameless } from './is-nameless.ts'
import { isUnit } from './is-unit.ts'
import { knownOrganization } from '../index/known-organization.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'

/** What no name ends in: a town or a country belongs to the name behind it. */
const openEnd =
  /\s(?:of|for|in|at|the|de|di|da|do|du|das|dos|del|della|degli|des|am|im|din|der|den|van|von|zu|la|el|y|e|and|&|et|und|central|east|eastern|great|new|(?:north|south)(?:-?(?:east|west))?(?:ern)?|west|western|united|saudi|republic)$/iu

/** "EUMETSAT Darmstadt" */
const isAcronymInTown = (name: string): boolean => {
  const [first = '', ...rest] = name.split(' ')
  return isLongAcronym(first) && isKnownTown(rest.join(' '))
}

/** Whether a text may be a name, or a name in a town, that a place stands behind: no "Free University", which is nothing without its town, and no "University of". */
export const isPlacedName = (index: OrganizationIndex, name: string): boolean =>
  isLongAcronym(name) ||
  isAcronymInTown(name) ||
  (/\s/u.test(name) &&
    !/^universiti\s\S+$/iu.test(name) &&
    !isNameless(name) &&
    !openEnd.test(name) &&
    (isInstitution(name) || isUnit(name) || knownOrganization(index, name) !== null))

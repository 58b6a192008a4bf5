import { organizationKey } from './organization-key.ts'
import type { OrganizationIndex } from './organization-index.ts'

/** Whose a unit is where two acronyms stand together and one of them is known: "IBOIS EPFL", "MIT MTL". */
export const besideUnit = (index: OrganizationIndex, name: string): string[] => {
  const sides = /^[A-Z]{3,8}\s[A-Z]{3,8}$/u.test(name) ? name.split(' ') : []
  const known = sides.filter((side) => index.byName.has(organizationKey(side)))
  return known.length === 1 ? known : []
}

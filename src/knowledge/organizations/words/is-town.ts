import { isRegion } from './is-region.ts'

/** Cities whose names an organisation is called by as well, and towns that are called like a university. */
const town =
  /^(?:columbia|dartmouth|stanford|berkeley|orange|lincoln|state\s+college|college\s+(?:park|pk|station|stn)|university\s+(?:park|pk|city|town|heights|hts)|washington(?:,?\s+d\.?c\.?)?|cambridge|oxford|princeton)$/iu

/** Whether a part of an affiliation is a country or a state, or a town that might be taken for an organisation. */
export const isTown = (part: string): boolean => isRegion(part) || town.test(part.replace(/\s+\d{4,}$/u, ''))

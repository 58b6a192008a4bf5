import type { AffiliationPart } from '../affiliation-part.ts'
import { frenchUnits } from './french-units.ts'
import { isKnownTown } from './is-known-town.ts'
import { organizationKey } from '../index/organization-key.ts'
import type { OrganizationIndex } from '../index/organization-index.ts'

/** A mixed unit's number, "UMR5205", is no name. */
const acronym = new RegExp(String.raw`^(?!(?:${frenchUnits})[\s_-]?\d)[A-Z][A-Z\d-]{2,9}$`, 'u')

const university = /\buniv|\binstitute\s+of\s+(?:science\s+and\s+)?technology|högskola/iu

const school = /[ée]cole|\bUC\b|\bpolit[eé]c/iu

/** Agencies that call their own units by acronyms: "CEA, LIST". */
const agencies = new Set([
  'cea',
  'nasa',
  'noaa',
  'dlr',
  'european-space-agency',
  'csiro',
  'onera',
  'infn',
  'inaf',
  'cnr',
  'csic',
])

/** Whether a part names a university, or what the reference data say in full is one: "EPFL". */
const isUniversity = (index: OrganizationIndex, part: AffiliationPart & { kind: 'WHOLE' }): boolean => {
  const entries = part.organizations.map(({ slug }) => index.byName.get(organizationKey(slug)))
  const names = entries.flatMap((entry) => (entry === undefined ? [] : [entry.name, ...entry.aliases]))
  return school.test(part.text) || [part.text, ...names].some((name) => university.test(name))
}

/** Whether a part is a laboratory of several owners, behind one of them: "CNRS, LORIA". Behind a university an acronym is a department. */
export const isSharedLaboratory = (
  index: OrganizationIndex,
  text: string,
  before: AffiliationPart | undefined,
): boolean =>
  acronym.test(text) &&
  !isKnownTown(text) &&
  before?.kind === 'WHOLE' &&
  // Among capitals nothing tells an acronym from a town.
  !/^[^\p{Ll}\d]*\p{Lu}{4,}\s\p{Lu}{3,}[^\p{Ll}\d]*$/u.test(before.text) &&
  !before.organizations.some(({ slug }) => agencies.has(slug)) &&
  !isUniversity(index, before)

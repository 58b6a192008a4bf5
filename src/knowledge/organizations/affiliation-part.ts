import type { NamedOrganization } from './index/named-organization.ts'

/** What a part of an affiliation is: whole organisations, an institute that may be part of another, a department, a place, or another name. */
export type AffiliationPart =
  | { kind: 'WHOLE'; organizations: NamedOrganization[]; text: string }
  | { kind: 'GENERIC' | 'UNIT' | 'PLACE' | 'OTHER'; text: string }

import type { Artifact } from '../artifacts/artifact.ts'
import type { OrganizationAttribution, OrganizationEvidence } from '../knowledge.ts'
import type { OrganizationIndex } from './organization-index.ts'
import { statedOrganization, type NamedOrganization } from './stated-organization.ts'

/**
 * Who a paper is from, stated ones first: what its sources state, and the owners of its artifacts whose accounts are known to be an
 * organisation's. Each comes once, with all the evidence there is.
 */
export const attributeOrganizations = (
  index: OrganizationIndex,
  stated: string[],
  artifacts: Artifact[],
): OrganizationAttribution[] => {
  const found = new Map<string, OrganizationAttribution>()
  const add = (organization: NamedOrganization | null, evidence: OrganizationEvidence): void => {
    if (organization === null) return
    const { slug, name } = organization
    const attribution = found.get(slug) ?? { slug, name, evidence: [] }
    if (!attribution.evidence.includes(evidence)) attribution.evidence.push(evidence)
    found.set(slug, attribution)
  }
  for (const text of stated) add(statedOrganization(index, text), 'STATED')
  for (const { account } of artifacts)
    if (account !== null) add(index.byAccount.get(account) ?? null, 'REPOSITORY')
  return [...found.values()]
}

import type { FoundArtifact } from '../artifacts/find-artifacts.ts'
import type { OrganizationAttribution, OrganizationEvidence } from '../knowledge.ts'
import type { OrganizationIndex } from './index/organization-index.ts'
import type { NamedOrganization } from './index/named-organization.ts'
import { ownerOfAccount } from './owners/owner-of-account.ts'
import { statedOrganizations } from './stated-organizations.ts'

/**
 * Who a paper is from, stated ones first: what its sources state, and the owners of its own artifacts (not of tools that it
 * builds upon) whose accounts are known to be an organisation's or called after a university. Each comes once, with all the evidence there is.
 */
export const attributeOrganizations = (
  index: OrganizationIndex,
  stated: string[],
  artifacts: FoundArtifact[],
): OrganizationAttribution[] => {
  const found = new Map<string, OrganizationAttribution>()
  const add = ({ slug, name }: NamedOrganization, evidence: OrganizationEvidence): void => {
    const attribution = found.get(slug) ?? { slug, name, evidence: [] }
    if (!attribution.evidence.includes(evidence)) attribution.evidence.push(evidence)
    found.set(slug, attribution)
  }
  for (const organization of stated.flatMap((text) => statedOrganizations(index, text)))
    add(organization, 'STATED')
  for (const artifact of artifacts) {
    const owner = artifact.isOwn ? ownerOfAccount(index, artifact) : undefined
    if (owner !== undefined) add(owner, 'REPOSITORY')
  }
  return [...found.values()]
}

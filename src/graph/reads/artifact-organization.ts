import { neighbour } from './neighbour.ts'
import { organizationNode } from './nodes/organization-node.ts'

/** The organisation whose account each artifact is published under. */
export const artifactOrganization = neighbour(
  'Artifact.organization',
  '(:Artifact {key: key})-[:OWNED_BY]->(n:Organization)',
  organizationNode,
)

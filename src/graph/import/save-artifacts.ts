import type { Statement } from '../statement.ts'

export type ArtifactRow = {
  key: string
  url: string
  kind: string
  owner: string | null
  name: string | null
  organization: string | null
}

/** Keeps artifacts, and whose they are where the owner's account is known to be an organisation's. */
export const saveArtifacts = (artifacts: ArtifactRow[]): Statement => ({
  text: [
    'UNWIND $artifacts AS artifact',
    'MERGE (a:Artifact {key: artifact.key})',
    'ON CREATE SET a.url = artifact.url',
    'SET a.kind = artifact.kind, a.owner = artifact.owner, a.name = artifact.name',
    'WITH a, artifact',
    'MATCH (o:Organization {slug: artifact.organization})',
    'MERGE (a)-[:OWNED_BY]->(o)',
  ].join('\n'),
  parameters: { artifacts },
})

import type { Statement } from '../statement.ts'

export type ArtifactRow = {
  key: string
  url: string
  kind: string
  owner: string | null
  name: string | null
  organization: string | null
}

/** Keeps artifacts, and whose they are where the owner's account is known to be an organisation's, in place of what was said before. One that no paper links to any longer is as this one writes it. */
export const saveArtifacts = (artifacts: ArtifactRow[]): Statement => ({
  text: [
    'UNWIND $artifacts AS artifact',
    'MERGE (a:Artifact {key: artifact.key})',
    'SET a.url = CASE WHEN EXISTS { (a)<-[:LINKS_TO]-() } THEN a.url ELSE artifact.url END,',
    '  a.kind = artifact.kind, a.owner = artifact.owner, a.name = artifact.name',
    'WITH a, artifact',
    'CALL (a, artifact) {',
    '  MATCH (a)-[old:OWNED_BY]->(o)',
    "  WHERE o.slug <> coalesce(artifact.organization, '')",
    '  DELETE old',
    '}',
    'MATCH (o:Organization {slug: artifact.organization})',
    'MERGE (a)-[:OWNED_BY]->(o)',
  ].join('\n'),
  parameters: { artifacts },
})

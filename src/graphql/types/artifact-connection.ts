import { builder } from '../builder.ts'

/** A page of artifacts. */
export const artifactConnection = builder.connectionObject(
  { type: 'Artifact', name: 'ArtifactConnection', description: 'A page of artifacts.' },
  { name: 'ArtifactEdge', description: 'One place in a page of artifacts.' },
)

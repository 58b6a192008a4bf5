import { builder } from '../builder.ts'

/** A page of artifacts. */
export const artifactConnection = builder.graphConnection('ArtifactConnection', {
  type: 'Artifact',
  description: 'A page of artifacts.',
  edge: { description: 'One place in a page of artifacts.' },
})

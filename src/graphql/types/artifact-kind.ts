import { builder } from '../builder.ts'

/** What is behind a link. */
export const artifactKind = builder.enumType('ArtifactKind', {
  description: 'What an artifact is.',
  values: {
    REPOSITORY: { description: 'Source code.' },
    MODEL: { description: 'Weights of a trained model.' },
    DATASET: { description: 'Data to train on or to measure with.' },
    SPACE: { description: 'A demonstration that runs in the browser.' },
    PROJECT_PAGE: { description: 'A page about the work.' },
  } as const,
})

import { builder } from '../builder.ts'

/** The axes on which concepts are told apart. */
export const conceptKind = builder.enumType('ConceptKind', {
  description: 'What sort of thing a concept is.',
  values: {
    TASK: { description: 'What is to be done, such as machine translation.' },
    METHOD: { description: 'How it is done, such as contrastive learning.' },
    MODEL: { description: 'A model with a name, such as BERT.' },
    DATASET: { description: 'Data or a benchmark with a name, such as ImageNet.' },
    METRIC: { description: 'How success is measured, such as BLEU.' },
    FIELD: { description: 'A field of research or of use, such as radiology.' },
    OTHER: { description: 'Anything else, or a kind that nobody has said yet.' },
  } as const,
})

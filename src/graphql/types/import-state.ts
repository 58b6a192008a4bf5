import { builder } from '../builder.ts'

/** Whether an import runs, or how it ended. */
export const importState = builder.enumType('ImportState', {
  description: 'Whether an import runs, or how it ended.',
  values: {
    RUNNING: { description: 'It runs.' },
    IMPORTED: { description: 'It is at its end, and took in every record.' },
    REFUSED: { description: 'It was refused, and wrote nothing; the answer to the mutation says why.' },
    FAILED: { description: 'Something broke; the answer to the mutation says what.' },
  } as const,
})

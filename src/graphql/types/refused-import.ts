import { builder } from '../builder.ts'
import type { Refused } from '../imports/import-end.ts'
import { readLimit } from '../read-limit.ts'
import { importError } from './import-error.ts'

/** An import that was refused. */
export const refusedImport = builder.objectRef<Refused>('RefusedImport').implement({
  description:
    'An import that was refused: nothing of it was written, unless a refresh of the graph began in the middle (GRAPH_BUSY). Mend what the errors name and send all of it again.',
  fields: (t) => ({
    errors: t.field({
      type: [importError],
      args: {
        limit: t.arg.int({
          required: true,
          defaultValue: 100,
          description: 'How many at most: 1 to 100; 100 unless told.',
        }),
      },
      description: 'Why, line by line.',
      resolve: ({ mistakes }, { limit }) => mistakes.slice(0, readLimit(limit)),
    }),
    errorCount: t.int({
      description: 'How many errors there are in all.',
      resolve: ({ mistakes }) => mistakes.length,
    }),
  }),
})

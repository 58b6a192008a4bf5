import { builder } from '../builder.ts'

/** Why an import was refused. */
export const importErrorCode = builder.enumType('ImportErrorCode', {
  description: 'Why an import was refused.',
  values: {
    BAD_RECORD: {
      description: 'The line is no JSON object, or a field of it is not what is expected there.',
    },
    DUPLICATE_RECORD: { description: 'An earlier line has the same id and says something else.' },
    BAD_SOURCE_NAME: { description: '`sourceName` has a character that no name has, or more than 100.' },
    NO_RECORDS: { description: 'There is nothing in `records` but blank lines.' },
    TOO_MANY_RECORDS: { description: 'More than 1,000 records: import them in parts.' },
    IMPORT_RUNNING: { description: 'Another import of this server runs: ask again when it is at its end.' },
    GRAPH_BUSY: {
      description:
        'The graph is being refreshed, or another process imports the same records into it: send the same again when that is at its end.',
    },
  } as const,
})

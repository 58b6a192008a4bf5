import { builder } from '../builder.ts'
import { importsOf } from '../imports/imports-of.ts'
import { importPapersInput } from './import-papers-input.ts'
import { importPapersResult } from './import-papers-result.ts'

builder.mutationType({
  description:
    'What changes the graph. Only with a token that whoever runs the server sets: `Authorization: Bearer <token>`.',
  fields: (t) => ({
    importPapers: t.field({
      type: importPapersResult,
      args: {
        input: t.arg({ type: importPapersInput, required: true, description: 'The papers.' }),
      },
      description:
        'Imports papers: all of them or, where anything is wrong with one, none. The same record again changes nothing. One import at a time.',
      resolve: (_root, { input }, context) =>
        importsOf(context).import({ ...input, sourceName: input.sourceName ?? null }),
    }),
  }),
})

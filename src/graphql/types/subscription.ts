import { builder } from '../builder.ts'
import { importsOf } from '../imports/imports-of.ts'
import { importProgress } from './import-progress.ts'

builder.subscriptionType({
  description:
    'What is told as it happens, as server-sent events. Only with a token that whoever runs the server sets: `Authorization: Bearer <token>`.',
  fields: (t) => ({
    importProgress: t.field({
      type: importProgress,
      description:
        'How the import goes that runs, or the next one of this server where none does; ends with it.',
      subscribe: (_root, _args, context) => importsOf(context).watch(),
      resolve: (progress) => progress,
    }),
  }),
})

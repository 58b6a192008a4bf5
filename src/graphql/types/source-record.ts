import { builder } from '../builder.ts'

builder.objectType('SourceRecord', {
  description: 'That a source told of a paper, and when.',
  fields: (t) => ({
    source: t.exposeString('source', { description: "The source's name, such as seeds or jsonl." }),
    sourceId: t.exposeString('sourceId', { description: 'What the source calls the paper.' }),
    firstSeenAt: t.expose('firstSeenAt', { type: 'DateTime', description: 'When it was first imported.' }),
    lastSeenAt: t.expose('lastSeenAt', {
      type: 'DateTime',
      description: 'When it last said something new.',
    }),
  }),
})

import { builder } from '../builder.ts'

builder.graphNode('SourceRecord', {
  description: 'That a source told of a paper, and when.',
  fields: (t) => ({
    source: t.property('source', { description: "The source's name, such as seeds or jsonl." }),
    sourceId: t.property('sourceId', { description: 'What the source calls the paper.' }),
    firstSeenAt: t.property('firstSeenAt', { description: 'When it was first imported.' }),
    lastSeenAt: t.property('lastSeenAt', { description: 'When it last said something new.' }),
  }),
})

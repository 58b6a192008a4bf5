import { builder } from '../builder.ts'

/** A page of topics with how many papers are about them. */
export const topicCountConnection = builder.graphConnection('TopicCountConnection', {
  type: 'Topic',
  values: { paperCount: 'int' },
  description: 'A page of topics, each with how many of some papers are about it.',
  edge: {
    description: 'One topic that some papers are about.',
    fields: (t) => ({
      paperCount: t.property('paperCount', {
        description: 'How many of these papers are about it or one of its narrower topics.',
      }),
    }),
  },
})

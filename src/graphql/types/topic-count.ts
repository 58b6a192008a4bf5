import { builder } from '../builder.ts'

/** A topic, and how many of some papers are about it or one of its narrower topics. */
export const topicCount = builder.graphRow('TopicCount', {
  node: 'Topic',
  values: { paperCount: 'int' },
  description: 'A topic, and how many of some papers are about it or one of its narrower topics.',
  fields: (t) => ({
    topic: t.rowNode({ type: 'Topic', description: 'The topic.' }),
    paperCount: t.property('paperCount', { description: 'How many of these papers there are.' }),
  }),
})

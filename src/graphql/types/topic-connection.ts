import { builder } from '../builder.ts'

/** A page of topics. */
export const topicConnection = builder.graphConnection('TopicConnection', {
  type: 'Topic',
  description: 'A page of topics.',
  edge: { description: 'One place in a page of topics.' },
})

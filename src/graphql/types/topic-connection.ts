import { builder } from '../builder.ts'

/** A page of topics. */
export const topicConnection = builder.connectionObject(
  { type: 'Topic', name: 'TopicConnection', description: 'A page of topics.' },
  { name: 'TopicEdge', description: 'One place in a page of topics.' },
)

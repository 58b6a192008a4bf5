import type { Statement } from '../statement.ts'

/** The vector of a topic's text, and the hash of what it was made from and by whom. */
export type TopicVectorRow = { slug: string; hash: string; embedding: number[] }

/** Keeps the vectors of topics' texts. */
export const saveTopicVectors = (vectors: TopicVectorRow[]): Statement => ({
  text: [
    'UNWIND $vectors AS vector',
    'MATCH (t:Topic {slug: vector.slug})',
    'SET t.embeddingHash = vector.hash',
    'WITH t, vector',
    "CALL db.create.setNodeVectorProperty(t, 'embedding', vector.embedding)",
  ].join('\n'),
  parameters: { vectors },
})

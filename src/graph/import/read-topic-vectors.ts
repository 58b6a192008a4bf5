import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const topicVectorRow = z.object({ hash: z.string(), embedding: z.array(z.number()) })

/** The vectors of topics' texts, each with the hash of what it was made from and by whom. */
export const readTopicVectors: Statement = {
  text: [
    'MATCH (t:Topic)',
    'WHERE t.embedding IS NOT NULL',
    'RETURN t.embeddingHash AS hash, t.embedding AS embedding',
  ].join('\n'),
  parameters: {},
}

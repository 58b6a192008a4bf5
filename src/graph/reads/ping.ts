import type { Statement } from '../statement.ts'

/** Answers where the graph can be asked at all. */
export const ping: Statement = { text: 'RETURN 1 AS one', parameters: {} }

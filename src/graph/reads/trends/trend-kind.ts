/** What can rise. */
export type TrendKind = 'CONCEPT' | 'TOPIC' | 'ORGANIZATION'

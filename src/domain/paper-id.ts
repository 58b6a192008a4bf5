import { createHash } from 'node:crypto'
import { base32 } from './base32.ts'

/**
 * The id of a paper that is first met in this record: 'p' and 15 characters of Crockford's base 32 over SHA-256 of `source:sourceId`.
 * It is made once; a paper keeps it whatever other records say later.
 */
export const paperId = (record: { source: string; sourceId: string }): string =>
  `p${base32(createHash('sha256').update(`${record.source}:${record.sourceId}`).digest(), 15)}`

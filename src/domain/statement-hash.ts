import { createHash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'
import type { ListingPlace } from './listing.ts'
import type { PaperStatement } from './paper-statement.ts'

/**
 * What a record says, as SHA-256 in hexadecimal: equal where a later import of the record says nothing new. It covers the statement without
 * `source` and `sourceId` (they name the record, they are not said by it) and the record's places on listings.
 */
export const statementHash = (statement: PaperStatement, places: ListingPlace[]): string => {
  const { source: _source, sourceId: _sourceId, ...said } = statement
  return createHash('sha256')
    .update(canonicalJson({ ...said, places }))
    .digest('hex')
}

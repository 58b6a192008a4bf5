import type { Listing } from '../../src/domain/listing.ts'
import type { Source } from '../../src/sources/source.ts'
import { jsonLinesWith } from './json-lines-with.ts'

/** JSON lines whose papers stand on a listing, in the order of the file. */
export const listedOn = (listing: Listing): Source =>
  jsonLinesWith((item) =>
    item.kind === 'statement' ? { ...item, places: [{ listing, position: item.next.record }] } : item,
  )

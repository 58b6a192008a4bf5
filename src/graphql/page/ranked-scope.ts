import { createHash } from 'node:crypto'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { Order } from '../../graph/reads/order.ts'
import type { CursorScope } from './encode-cursor.ts'

const keys: Order['keys'] = [
  { expression: 'score', direction: 'DESC', type: 'number' },
  { expression: 'id', direction: 'ASC', type: 'string' },
]

/** The scope of a ranking's cursors: `asked` is all that the ranking depends on, so that a cursor of another search is refused. */
export const rankedScope = (name: string, asked: unknown): CursorScope => {
  const fingerprint = createHash('sha256').update(canonicalJson(asked)).digest('base64url').slice(0, 12)
  return { name, order: { name: `SCORE ${fingerprint}`, isIndexed: false, within: null, keys } }
}

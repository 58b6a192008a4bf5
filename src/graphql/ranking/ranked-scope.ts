import { createHash } from 'node:crypto'
import { canonicalJson } from '../../domain/canonical-json.ts'
import type { CursorScope } from '../../pothos-neo4j/page/cursor-scope.ts'

const anything = (): boolean => true

/** A score, and an id among equal ones. */
const keys = [
  { type: 'number', accepts: anything },
  { type: 'string', accepts: anything },
] as const

/** The scope of a ranking's cursors: `asked` is all that the ranking depends on, so that a cursor of another search is refused. */
export const rankedScope = (name: string, asked: unknown): CursorScope => {
  const fingerprint = createHash('sha256').update(canonicalJson(asked)).digest('base64url').slice(0, 12)
  return { name, order: { name: `SCORE ${fingerprint}`, keys } }
}

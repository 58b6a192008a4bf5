import { createHash } from 'node:crypto'

/** An index of Neo4j takes values of some 8,000 bytes; a letter is at most three bytes for each of its UTF-16 units. */
const longest = 1000

/**
 * A key that an index can hold: the key itself up to 1,000 UTF-16 units; a longer one is its beginning and SHA-256 of all of it, in hexadecimal, so that
 * different keys stay different.
 */
export const boundedKey = (key: string): string => {
  if (key.length <= longest) return key
  const hash = createHash('sha256').update(key).digest('hex')
  return `${key.slice(0, longest - hash.length).replace(/\p{Cs}$/u, '')}${hash}`
}

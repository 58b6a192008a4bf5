import { createHash } from 'node:crypto'
import { base32 } from './base32.ts'
import { slug } from './slug.ts'

/**
 * The id of an author: 'a' and 15 characters of Crockford's base 32 over SHA-256 of the name with case, accents and punctuation folded.
 * One name is one author: 'José García' and 'Jose Garcia' meet, 'J. Garcia' is another.
 */
export const authorId = (name: string): string =>
  `a${base32(
    createHash('sha256')
      .update(slug(name) || name.trim())
      .digest(),
    15,
  )}`

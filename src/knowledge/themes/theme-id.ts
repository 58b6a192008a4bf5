import { createHash } from 'node:crypto'
import { base32 } from '../../domain/base32.ts'

/** The id of a theme that is first found around this paper: 't' and 15 characters of Crockford's base 32 over SHA-256 of the paper's id. */
export const themeId = (paper: string): string =>
  `t${base32(createHash('sha256').update(paper).digest(), 15)}`

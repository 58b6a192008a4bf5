import { createHash } from 'node:crypto'
import { canonicalJson } from '../domain/canonical-json.ts'
import type { SourceOptions } from '../sources/source.ts'

/** What names an import: the same source, options and files (by identity) are the same import, whether it writes or not. */
export const runId = (source: string, options: SourceOptions, identities: string[]): string =>
  createHash('sha256').update(canonicalJson({ source, options, identities })).digest('hex').slice(0, 32)

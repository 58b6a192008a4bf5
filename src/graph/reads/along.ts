import type { RowSource } from './connection-read.ts'

/** The rows along a relationship `r` from the parent's `key` to `n`. */
export const along = (
  pattern: string,
  where: readonly string[] = [],
  parameters: Record<string, unknown> = {},
): RowSource => ({ pattern, where, binds: 'n, r', parameters, degree: null })

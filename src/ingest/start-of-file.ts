import type { SourcePosition } from '../sources/source.ts'

/** Where a file begins. */
export const startOfFile: SourcePosition = { offset: 0, line: 1, record: 0 }

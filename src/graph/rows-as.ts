import type { z } from 'zod'
import type { Row } from './graph.ts'

/** Rows of a hand-written statement as what they are; throws where the graph holds something else. */
export const rowsAs = <T>(schema: z.ZodType<T>, rows: Row[]): T[] => rows.map((row) => schema.parse(row))

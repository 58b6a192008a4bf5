import type { z } from 'zod'
import type { Statement } from '../statement.ts'

/** A read of one row for each of many keys in one statement; each row carries its `key`, and a key may have none. */
export type KeyedRead<Row> = { statement(keys: readonly string[]): Statement; row: z.ZodType<Row> }

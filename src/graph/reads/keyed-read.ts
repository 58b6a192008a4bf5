import type { Statement } from '../statement.ts'

/**
 * A read of one row for each of many keys in one statement; each row carries its `key`, and a key may have none.
 * Two reads with one `identity` are the same read: their keys may share a statement.
 */
export type KeyedRead = { identity: string; statement(keys: readonly string[]): Statement }

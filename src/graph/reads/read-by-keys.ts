import { z } from 'zod'
import type { Graph } from '../graph.ts'
import type { KeyedRead } from './keyed-read.ts'

const keyed = z.looseObject({ key: z.string() })

/** The rows of the keys, in their order; null for a key that has none. One statement, whatever the number; none without a key. */
export const readByKeys = async <Row>(
  graph: Graph,
  { statement, row }: KeyedRead<Row>,
  keys: readonly string[],
): Promise<(Row | null)[]> => {
  const different = [...new Set(keys)]
  const rows = different.length === 0 ? [] : z.array(keyed).parse(await graph.read(statement(different)))
  const byKey = new Map(rows.map((found) => [found.key, row.parse(found)]))
  return keys.map((key) => byKey.get(key) ?? null)
}

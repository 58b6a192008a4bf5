import DataLoader from 'dataloader'
import { z } from 'zod'
import type { Graph, Row } from '../graph.ts'
import type { KeyedRead } from './keyed-read.ts'

/** Gives the row of one key, or undefined. Asks for all keys that came up together in one statement. */
export type RowLoader = (read: KeyedRead, key: string) => Promise<Row | undefined>

const keyed = z.looseObject({ key: z.string() })

const rowsInOrder = async (graph: Graph, read: KeyedRead, keys: readonly string[]) => {
  const rows = z.array(keyed).parse(await graph.read(read.statement(keys)))
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return keys.map((key) => byKey.get(key))
}

/** A loader for one request: what it has read once it does not read again. */
export const rowLoader = (graph: Graph): RowLoader => {
  const loaders = new Map<string, DataLoader<string, Row | undefined>>()
  const loaderOf = (read: KeyedRead) => {
    const known = loaders.get(read.identity)
    if (known !== undefined) return known
    const made = new DataLoader<string, Row | undefined>((keys) => rowsInOrder(graph, read, keys))
    loaders.set(read.identity, made)
    return made
  }
  return (read, key) => loaderOf(read).load(key)
}

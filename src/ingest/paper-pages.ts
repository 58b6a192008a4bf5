import type { z } from 'zod'
import type { Graph } from '../graph/graph.ts'
import type { Statement } from '../graph/statement.ts'
import { rowsAs } from '../graph/rows-as.ts'

/** Papers a page: their pairs and concepts are some megabytes. */
const pageSize = 2_000

/** All papers in the order of their titles, page by page, by a statement that reads the papers after a key. */
export async function* paperPages<Row extends { key: string }>(
  graph: Graph,
  statement: (after: string, limit: number) => Statement,
  row: z.ZodType<Row>,
): AsyncGenerator<Row[]> {
  for (let after = ''; ;) {
    const page = rowsAs(row, await graph.read(statement(after, pageSize)))
    if (page.length > 0) yield page
    const last = page.at(-1)
    if (last === undefined || page.length < pageSize) return
    after = last.key
  }
}

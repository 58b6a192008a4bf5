import type { SourceItem } from '../sources/source.ts'
import type { BatchRow } from './batch-row.ts'
import type { Batch } from './batch.ts'
import { startOfFile } from './start-of-file.ts'

/** How large a batch may grow. `bytes` is about what its texts weigh: Neo4j keeps a transaction on its heap. */
export type BatchLimits = { rows: number; bytes: number }

const weight = (item: SourceItem): number => {
  if (item.kind === 'dropped') return 200
  const { title, abstract, summary, authors, urls, concepts } = item.statement
  return (
    1000 +
    title.length +
    (abstract?.length ?? 0) +
    (summary?.length ?? 0) +
    50 * (authors.length + urls.length + concepts.length)
  )
}

/** Items as rows in batches, in order. One row too heavy for a batch is a batch of its own; a file without rows is one empty batch. */
export async function* batches(
  items: AsyncIterable<SourceItem>,
  rowOf: (item: SourceItem) => BatchRow,
  limits: BatchLimits,
): AsyncGenerator<Batch> {
  let held: SourceItem[] = []
  let bytes = 0
  const batch = (last: boolean): Batch => ({
    rows: held.map(rowOf),
    next: held.at(-1)?.next ?? startOfFile,
    last,
  })
  for await (const item of items) {
    const more = weight(item)
    if (held.length > 0 && (held.length >= limits.rows || bytes + more > limits.bytes)) {
      yield batch(false)
      held = []
      bytes = 0
    }
    held.push(item)
    bytes += more
  }
  yield batch(true)
}

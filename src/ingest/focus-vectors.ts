import type { Run } from '../graph/graph.ts'
import { readVectors, vectorRow } from '../graph/import/read-vectors.ts'
import { rowsAs } from '../graph/rows-as.ts'
import type { DescribedPaper } from './described-paper.ts'
import { isZeroVector } from './is-zero-vector.ts'

/** The vectors of a batch's papers by their ids, of those that have words; read from the graph where only other things of a paper changed. */
export const focusVectors = async (
  run: Run,
  described: DescribedPaper[],
): Promise<Map<string, Float32Array>> => {
  const unchanged = described.filter(({ embedding }) => embedding === null).map(({ change }) => change.id)
  const stored = unchanged.length === 0 ? [] : rowsAs(vectorRow, await run(readVectors(unchanged)))
  const made = described.flatMap(({ change, embedding }) =>
    embedding && !isZeroVector(embedding) ? [{ id: change.id, embedding }] : [],
  )
  return new Map([...made, ...stored].map(({ id, embedding }) => [id, Float32Array.from(embedding)]))
}

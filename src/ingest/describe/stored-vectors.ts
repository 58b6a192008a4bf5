import type { Run } from '../../graph/graph.ts'
import { readVectors, vectorRow } from '../../graph/import/read-vectors.ts'
import { rowsAs } from '../../graph/rows-as.ts'

/** The vectors that the graph keeps of these papers, by their ids; nothing is asked where there is none to ask for. */
export const storedVectors = async (run: Run, ids: string[]): Promise<Map<string, number[]>> => {
  if (ids.length === 0) return new Map()
  return new Map(rowsAs(vectorRow, await run(readVectors(ids))).map(({ id, embedding }) => [id, embedding]))
}

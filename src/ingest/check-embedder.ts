import { Failure } from '../failure.ts'
import type { Graph } from '../graph/graph.ts'
import { embedderRow, readEmbedder } from '../graph/import/read-embedder.ts'
import { rowsAs } from '../graph/rows-as.ts'
import type { Embedder } from '../knowledge/embedders/embedder.ts'

/** Throws a Failure BAD_CONFIG where another embedder made the vectors of the graph's papers, even one with as many dimensions. */
export const checkEmbedder = async (graph: Graph, { name }: Pick<Embedder, 'name'>): Promise<void> => {
  const [present] = rowsAs(embedderRow, await graph.read(readEmbedder))
  if (present && present.embedder !== name)
    throw new Failure(
      'BAD_CONFIG',
      `The embedder '${present.embedder}' made the vectors of the graph's papers, and EMBEDDER is '${name}': vectors of two embedders cannot be compared. Set EMBEDDER to ${present.embedder}, or import into another graph (another DATA_DIR or NEO4J_URI).`,
    )
}

import type { ReferenceData } from '../../domain/reference-data.ts'
import type { Graph } from '../../graph/graph.ts'
import type { Embedder } from '../../knowledge/embedders/embedder.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { topicVectors } from './topic-vectors.ts'

/** Knowledge that is loaded and prepared when the first paper is described: a server that imports nothing starts without it. */
export const knowledgeOnDemand = (
  graph: Graph,
  reference: ReferenceData,
  embedder: Embedder,
): (() => Promise<Knowledge>) => {
  let knowledge: Promise<Knowledge> | null = null
  const prepare = async (): Promise<Knowledge> => {
    const { createKnowledge } = await import('../../knowledge/create-knowledge.ts')
    return createKnowledge(reference, { topicVectors: await topicVectors(graph, reference.topics, embedder) })
  }
  return () => {
    knowledge ??= prepare().catch((error: unknown) => {
      knowledge = null
      throw error
    })
    return knowledge
  }
}

import { paperNode } from '../../graph/reads/nodes/paper-node.ts'
import type { PaperNode } from '../../graph/reads/nodes/paper-node.ts'
import { paperById } from '../../graph/reads/paper-by-id.ts'
import { pairSimilarity } from '../../knowledge/similarity/pair-similarity.ts'
import type { Context } from '../context.ts'
import type { ExplainedSimilarity } from '../explained-similarity.ts'
import { loadNode } from '../load-node.ts'
import { readIdOf } from '../read-id-of.ts'
import { comparisonOf } from './comparison-of.ts'
import { explainPair } from './explain-pair.ts'
import { readPaperIds } from './read-paper-ids.ts'

/** Papers that one is compared with, at most. */
const mostCompared = 100

/**
 * Answers Query.similarity: worked out anew for each pair, in the order asked for; null where one of the two is not there. Three statements,
 * whatever the number. Throws BAD_ID and TOO_MANY_IDS.
 */
export const resolveSimilarity = async (
  ids: { from: string; to: readonly string[] },
  context: Context,
): Promise<(ExplainedSimilarity | null)[]> => {
  const from = readIdOf('Paper', ids.from)
  const to = readPaperIds('to', ids.to, mostCompared)
  const { among, read } = await comparisonOf(context)
  const nodeOf = (key: string): Promise<PaperNode | null> => loadNode(context.load, paperById, paperNode, key)
  const [[first, ...others], fromNode, toNodes] = await Promise.all([
    read([from, ...to]),
    nodeOf(from),
    Promise.all(to.map(nodeOf)),
  ])
  return toNodes.map((toNode, place) => {
    const other = others[place]
    return first && other && fromNode && toNode
      ? explainPair(fromNode, toNode, pairSimilarity(first, other, among))
      : null
  })
}

import { pairSimilarity } from '../../knowledge/similarity/pair-similarity.ts'
import { similaritySentence } from '../../knowledge/similarity/sentence/similarity-sentence.ts'
import { nodeByKey } from '../../pothos-neo4j/node-value.ts'
import type { NodeValue } from '../../pothos-neo4j/node-value.ts'
import type { Context } from '../context.ts'
import { readIdOf } from '../read-id-of.ts'
import { comparisonOf } from './comparison-of.ts'
import { explanation } from './explanation.ts'
import type { Explanation } from './explanation.ts'
import { pairSentences } from './pair-sentences.ts'
import { readPaperIds } from './read-paper-ids.ts'

/** Papers that one is compared with, at most. */
const mostCompared = 100

/** How alike a paper is to another, which is named here, and why. */
export type Similarity = { paper: NodeValue<'Paper'>; score: number; explanation: Explanation }

/**
 * Answers Query.similarity: worked out anew for each pair, in the order asked for; null where one of the two is not there. Two statements,
 * whatever the number. Throws BAD_ID and TOO_MANY_IDS.
 */
export const resolveSimilarity = async (
  ids: { from: string; to: readonly string[] },
  context: Context,
): Promise<(Similarity | null)[]> => {
  const from = readIdOf('Paper', ids.from)
  const to = readPaperIds('to', ids.to, mostCompared)
  const { among, read } = await comparisonOf(context)
  const [first, ...others] = await read([from, ...to])
  const pairs = others.map((other) =>
    first && other ? { from: first.id, to: other.id, similarity: pairSimilarity(first, other, among) } : null,
  )
  const known = pairs.filter((pair) => pair !== null)
  const sentence = pairSentences(context.graph, known, similaritySentence)
  return pairs.map(
    (pair) =>
      pair && {
        paper: nodeByKey('Paper', pair.to),
        score: pair.similarity.score,
        explanation: explanation(pair.similarity, () => sentence(known.indexOf(pair))),
      },
  )
}

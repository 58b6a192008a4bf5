import type { Graph } from '../../graph/graph.ts'
import { tellPairs, toldPairRow } from '../../graph/reads/tell-pairs.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { Explanation } from '../../knowledge/similarity/sentence/similarity-sentence.ts'
import type { PairSimilarity } from '../../knowledge/similarity/similarity.ts'
import { once } from '../once.ts'

/** Two papers by their ids, and how alike they are. */
export type ComparedPair = { from: string; to: string; similarity: PairSimilarity }

/** Gives the sentence that `tell` makes on each of the pairs, by its place. What all of them name is read in one statement, when the first that is no paper with itself is asked for. */
export const pairSentences = (
  graph: Graph,
  pairs: readonly ComparedPair[],
  tell: (explanation: Explanation, place: number) => string | Promise<string>,
): ((place: number) => Promise<string>) => {
  const told = once(async () => {
    const rows = await graph.read(
      tellPairs(
        pairs.map(
          ({ from, to, similarity: { parts, sharedConcepts, sharedTopics, sharedOrganizations } }) => ({
            from,
            to,
            parts: parts.map(({ name }) => name),
            values: parts.map(({ value }) => value),
            contributions: parts.map(({ contribution }) => contribution),
            sharedConcepts: sharedConcepts.map(({ slug }) => slug),
            sharedConceptWeights: sharedConcepts.map(({ weight }) => weight),
            sharedTopics,
            sharedOrganizations,
          }),
        ),
      ),
    )
    return new Map(rowsAs(toldPairRow, rows).map((row) => [row.place, row.told]))
  })
  return async (place) => {
    const compared = pairs[place]
    if (compared !== undefined && compared.from === compared.to) return 'Both are one and the same paper.'
    const pair = (await told()).get(place)
    return pair === undefined ? 'An import has just removed one of the papers.' : tell(pair, place)
  }
}

import { communitiesOf } from './communities-of.ts'
import { fitsTheme } from './fits-theme.ts'
import { leastPapers } from './least-papers.ts'
import type { NumberedPairs } from './pair-graph.ts'
import { topicsOfMost } from './topics-of-most.ts'

/**
 * How alike the neighbourhoods of two papers must be, in turn: first where papers lie close together, then among those that are left over. Measured on 908 papers of many fields, with topics told by
 * reading: how many of them are in a theme, and which part of the other papers of its theme share a topic with a paper. By bge-small 639 and 0.78 with 0.6 alone, 545 and 0.78 with 0.4 alone, 750 and 0.78 with these in turn;
 * by words 575 and 0.81, 549 and 0.80, 659 and 0.80. Of pairs that are shuffled, 121 papers come into themes.
 */
const leastCosines = [0.6, 0.5, 0.4]

const pairsWhere = (
  { nodes, from, to }: NumberedPairs,
  cosines: Float64Array,
  isIn: (pair: number) => boolean,
): NumberedPairs => ({
  nodes,
  from: from.filter((_, pair) => isIn(pair)),
  to: to.filter((_, pair) => isIn(pair)),
  weights: cosines.filter((_, pair) => isIn(pair)),
})

/** The communities without those of their papers that are about something else than most of them. */
const coherent = (communities: number[][], topics: readonly (readonly number[])[]): number[][] =>
  communities
    .map((papers) => {
      const ofTheme = topicsOfMost(papers.map((paper) => topics[paper] ?? []))
      return papers.filter((paper) => fitsTheme(topics[paper] ?? [], ofTheme))
    })
    .filter((papers) => papers.length >= leastPapers)

/**
 * The communities of papers whose neighbourhoods are alike, by the cosine of each pair's, and who are about one of the topics that most are about. Some subjects lie closer together than others, so no one cosine is right for all: what is in a community of the closest stays in it,
 * and the others are tried with less, as a tree of ever looser clusters is cut where each is densest (Campello, Moulavi and Sander 2013, doi:10.1007/978-3-642-37456-2_14).
 */
export const closeCommunities = (
  pairs: NumberedPairs,
  cosines: Float64Array,
  topics: readonly (readonly number[])[],
): number[][] => {
  const isTaken = new Uint8Array(pairs.nodes)
  const isFree = (pair: number): boolean =>
    isTaken[pairs.from[pair] ?? 0] === 0 && isTaken[pairs.to[pair] ?? 0] === 0
  return leastCosines.flatMap((least) => {
    const isIn = (pair: number): boolean => (cosines[pair] ?? 0) >= least && isFree(pair)
    const found = coherent(communitiesOf(pairsWhere(pairs, cosines, isIn)), topics)
    for (const paper of found.flat()) isTaken[paper] = 1
    return found
  })
}

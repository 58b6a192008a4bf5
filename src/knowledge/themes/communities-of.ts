import { louvain } from './louvain.ts'
import { membersOf } from './members-of.ts'
import type { NumberedPairs } from './pair-graph.ts'
import { pairGraph } from './pair-graph.ts'

/**
 * How fine the communities are; 1 is plain modularity, which overlooks small ones in a large graph (Fortunato and Barthélemy 2007,
 * doi:10.1073/pnas.0605965104). Measured on 908 papers of many fields with likeness by bge-small, one of twenty of them new: 90 of 100 papers keep their theme with 1
 * and 2, 89 with 3, while 0.71, 0.72 and 0.72 of the other papers of its theme have a topic of a paper.
 */
const fineness = 2

/** Two subjects fall to pieces at a fineness of 2: where that leaves more papers than this without a community, plain modularity serves. */
const leftOutAtMost = 0.1

const papersIn = (communities: number[][]): number =>
  communities.reduce((sum, community) => sum + community.length, 0)

/** The communities by Louvain's method of the graph that pairs make; nothing is left to chance. */
export const communitiesOf = (pairs: NumberedPairs): number[][] => {
  const graph = pairGraph(pairs)
  const foundAt = (resolution: number): number[][] => {
    const found = louvain(graph, { randomWalk: false, resolution })
    return membersOf((paper) => found[paper], pairs.nodes)
  }
  const [plain, fine] = [foundAt(1), foundAt(fineness)]
  return papersIn(fine) >= papersIn(plain) * (1 - leftOutAtMost) ? fine : plain
}

import { closeCommunities } from './close-communities.ts'
import type { Community } from './community.ts'
import { membersOf } from './members-of.ts'
import { neighbourhoodCosines } from './neighbourhood-cosines.ts'
import type { Neighbourhoods } from './neighbourhoods.ts'
import { neighbourhoods } from './neighbourhoods.ts'
import type { NumberedPairs } from './pair-graph.ts'
import { createPairList } from './pair-list.ts'
import type { PaperPair } from './paper-pair.ts'
import { topicsOfMost } from './topics-of-most.ts'
import type { Neighbour } from './vote-themes.ts'
import { voteThemes } from './vote-themes.ts'
import { weightByTopics } from './weight-by-topics.ts'

/** Takes pairs in any order, and finds the communities of the graph that they make; what comes more than once weighs as much as all of it together. */
export type CommunityFinder = {
  add(pair: PaperPair): void
  /** Says which topics a paper is about directly, by their slugs. */
  tell(paper: string, topics: readonly string[]): void
  /**
   * Communities of at least four papers. Papers come in the `order` given, and the community first that has the first paper; a pair with a paper that is not in
   * it does not count: an import brought that one meanwhile.
   */
  communities(order: readonly string[]): Community[]
}

type Found = { papers: number[]; topics: readonly number[] }

/** The communities without those of their papers that hang loosely on them, and with those that share enough with them and fit them. */
const voted = (
  communities: number[][],
  { starts, neighbours, weights }: Neighbourhoods,
  topics: readonly (readonly number[])[],
): Found[] => {
  const topicsAt = communities.map((members) => topicsOfMost(members.map((paper) => topics[paper] ?? [])))
  const topicsOf = (theme: string | undefined): readonly number[] => topicsAt[Number(theme)] ?? []
  const communityOf = new Map(
    communities.flatMap((members, place) => members.map((paper) => [paper, String(place)] as const)),
  )
  const themeOf = (paper: number): string | null => communityOf.get(paper) ?? null
  function* neighboursOf(paper: number): Generator<Neighbour<number>> {
    const end = starts[paper + 1] ?? 0
    for (let place = starts[paper] ?? 0; place < end; place += 1) {
      const other = neighbours[place] ?? 0
      yield { paper: other, weight: weights[place] ?? 0, theme: themeOf(other) }
    }
  }
  const voters = topics.map((own, paper) => ({
    paper,
    theme: themeOf(paper),
    topics: own,
    neighbours: { [Symbol.iterator]: () => neighboursOf(paper) },
  }))
  const votes = voteThemes(voters, topicsOf)
  return membersOf((paper) => votes.get(paper), topics.length).map((papers) => ({
    papers,
    topics: topicsOf(votes.get(papers[0] ?? 0)),
  }))
}

/** The pairs, where one without a topic in common weighs less. */
const weighed = (ranked: NumberedPairs, topics: readonly (readonly number[])[]): NumberedPairs => {
  const at = (rank: number | undefined): readonly number[] => topics[rank ?? 0] ?? []
  const { from, to } = ranked
  return {
    ...ranked,
    weights: ranked.weights.map((weight, pair) => weightByTopics(weight, at(from[pair]), at(to[pair]))),
  }
}

/** Numbers for things in the order in which they come. */
const createNumbers = () => {
  const numbers = new Map<string, number>()
  return {
    numbers,
    of(thing: string): number {
      const number = numbers.get(thing) ?? numbers.size
      if (number === numbers.size) numbers.set(thing, number)
      return number
    },
  }
}

/**
 * Finds communities by Louvain's method among the papers whose neighbourhoods are alike, and lets the others join or leave them as an import does. The same pairs give the same communities, in whichever
 * order they come: the method's outcome depends on the order of nodes and edges alone, so they are sorted by an order of the papers, and nothing is left to chance.
 * Takes some 0.2 kB of memory a pair.
 */
export const createCommunityFinder = (): CommunityFinder => {
  const places = createNumbers()
  const topicNumbers = createNumbers()
  const topicsOf = new Map<string, number[]>()
  const pairs = createPairList()

  return {
    add({ from, to, weight }) {
      pairs.add(places.of(from), places.of(to), weight)
    },
    tell(paper, topics) {
      topicsOf.set(paper, topics.map(topicNumbers.of))
    },
    communities(order) {
      const papers = order.filter((paper) => places.numbers.has(paper))
      const rankAt = new Int32Array(places.numbers.size).fill(-1)
      for (const [rank, paper] of papers.entries()) rankAt[places.of(paper)] = rank
      const topics = papers.map((paper) => topicsOf.get(paper) ?? [])
      const ranked = weighed(
        pairs.ranked(papers.length, (place) => rankAt[place] ?? -1),
        topics,
      )
      const around = neighbourhoods(ranked)
      const found = closeCommunities(ranked, neighbourhoodCosines(ranked, around), topics)
      const slugs = [...topicNumbers.numbers.keys()]
      return voted(found, around, topics).map((community) => ({
        papers: community.papers.map((rank) => papers[rank] ?? ''),
        topics: community.topics.map((topic) => slugs[topic] ?? '').sort(),
      }))
    },
  }
}

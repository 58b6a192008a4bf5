import type { SharedConceptsRow } from '../../graph/import/save-shared-concepts.ts'
import type { SimilarEntry, SimilarRow } from '../../graph/import/save-similar.ts'
import type { SharedConceptWeight } from '../../knowledge/similarity/shared-concept-weight.ts'
import type { PairSimilarity } from '../../knowledge/similarity/similarity.ts'
import type { BestList } from './best-list.ts'
import { createBestList } from './best-list.ts'
import type { ComparedPaper } from './compared-paper.ts'

/** Entries of a paper's list, at most. */
export const listLength = 10

/**
 * Papers that are less alike are no neighbours. Of pairs of all subjects that experts graded, half of those with nothing in common lie below it by words alone and a
 * quarter with bge-small, of those on one narrow area one in eight and none.
 */
export const leastScore = 0.05

/** Pairs that a paper chooses by its concepts, at most: its heaviest. Those that others choose come on top. */
export const chosenAtMost = 10

/** Pairs that a paper has in all, at most: one that is like everybody would gather them without end. */
export const pairsAtMost = 30

/**
 * Less weight than this is no reason to join two papers: both name a large language model, or fine-tuning. Of 438 papers of machine learning whose topics were told by reading, 8 of 100 such pairs
 * have a topic in common (12 of 100 of all pairs that share a concept), and 26 of 100 above it.
 */
const leastWeight = 0.3

type Entry = { score: number; key: string; similarity: PairSimilarity }
type Pair = { score: number; key: string; row: SharedConceptsRow }

/** What comes into one paper's list, the best first. `overfull` where the list may then be longer than ten. */
export type ListChange = SimilarRow & { overfull: boolean }

/** The pairs that one paper chooses. `overfull` where it may then have chosen more than ten, or have more than thirty, the earlier ones with them. */
export type PairChange = { paper: string; pairs: SharedConceptsRow[]; overfull: boolean }

/** Gathers what pairs of papers say: who comes into whose list of similar papers, and who is joined by shared concepts. */
export type NeighbourLists = {
  /** Whether a likeness of that score comes into a paper's list: one that is enough, and more than the least of a full one. */
  lists(paper: ComparedPaper, score: number): boolean
  list(paper: ComparedPaper, other: string, similarity: PairSimilarity): void
  /** `paper` may choose the pair by its concepts. */
  share(paper: ComparedPaper, other: string, shared: SharedConceptWeight): void
  changes(): ListChange[]
  pairChanges(): PairChange[]
}

const rowOf = ({ key, similarity }: Entry): SimilarEntry => ({
  id: key,
  score: similarity.score,
  parts: similarity.parts.map(({ name }) => name),
  values: similarity.parts.map(({ value }) => value),
  contributions: similarity.parts.map(({ contribution }) => contribution),
  sharedConcepts: similarity.sharedConcepts.map(({ slug }) => slug),
  sharedConceptWeights: similarity.sharedConcepts.map(({ weight }) => weight),
  sharedTopics: similarity.sharedTopics,
  sharedOrganizations: similarity.sharedOrganizations,
})

/** Lists without anything in them. */
export const createNeighbourLists = (): NeighbourLists => {
  const lists = new Map<string, { present: number; best: BestList<Entry> }>()
  const pairsBefore = new Map<string, number>()
  const pairs = new Map<string, BestList<Pair>>()
  /** The pairs that each paper is in; those that both of its papers choose count twice. */
  const gained = (): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const best of pairs.values())
      for (const { row } of best.all())
        for (const end of [row.from, row.to]) counts.set(end, (counts.get(end) ?? 0) + 1)
    return counts
  }
  return {
    lists: (paper, score) =>
      score >= leastScore &&
      (paper.listed.length < listLength || score >= paper.listed.least) &&
      (lists.get(paper.id)?.best.takes(score) ?? true),
    list(paper, other, similarity) {
      const list = lists.get(paper.id) ?? { present: paper.listed.length, best: createBestList(listLength) }
      list.best.put({ score: similarity.score, key: other, similarity })
      lists.set(paper.id, list)
    },
    share(paper, other, { weight, concepts }) {
      // The lightest of those that it chose before, where it cannot choose another beside them: one that is as heavy does not take its place.
      const least = paper.pairWeights[chosenAtMost - 1] ?? 0
      pairsBefore.set(paper.id, paper.pairWeights.length)
      if (weight < leastWeight || weight <= least) return
      const chosen = pairs.get(paper.id) ?? createBestList<Pair>(chosenAtMost)
      pairs.set(paper.id, chosen)
      if (!chosen.takes(weight)) return
      const [from, to] = paper.id < other ? [paper.id, other] : [other, paper.id]
      chosen.put({
        score: weight,
        key: other,
        row: {
          from,
          to,
          weight,
          concepts: concepts.map(({ slug }) => slug),
          conceptWeights: concepts.map((concept) => concept.weight),
        },
      })
    },
    changes: () =>
      [...lists].map(([paper, { present, best }]) => ({
        paper,
        entries: best.all().map(rowOf),
        overfull: present + best.all().length > listLength,
      })),
    pairChanges: () =>
      [...gained()].map(([paper, gains]) => {
        const chosen = pairs.get(paper)?.all() ?? []
        const before = pairsBefore.get(paper) ?? 0
        return {
          paper,
          pairs: chosen.map(({ row }) => row),
          overfull:
            (chosen.length > 0 && before + chosen.length > chosenAtMost) || before + gains > pairsAtMost,
        }
      }),
  }
}

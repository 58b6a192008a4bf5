import type { SharedConceptsRow } from '../graph/import/save-shared-concepts.ts'
import type { ComparedPair } from './similar-lists.ts'

/** Pairs that a paper chooses by its concepts, at most. */
const chosenAtMost = 10

/** Less weight than this is no reason to join two papers. */
const leastWeight = 0.05

const rowOf = ({ a, b, shared }: ComparedPair): SharedConceptsRow => ({
  from: a < b ? a : b,
  to: a < b ? b : a,
  weight: shared.weight,
  concepts: shared.concepts.map(({ slug }) => slug),
  conceptWeights: shared.concepts.map(({ weight }) => weight),
})

const strongestFirst = (x: SharedConceptsRow, y: SharedConceptsRow): number =>
  y.weight - x.weight || (x.from + x.to < y.from + y.to ? -1 : 1)

/** The pairs to join by what they share: the ten strongest of each of these papers, each pair once. */
export const sharedPairs = (pairs: ComparedPair[], papers: Set<string>): SharedConceptsRow[] => {
  const rows = pairs.map(rowOf).filter(({ weight }) => weight >= leastWeight)
  const ofPaper = new Map<string, SharedConceptsRow[]>()
  for (const row of rows)
    for (const id of [row.from, row.to].filter((end) => papers.has(end))) {
      const choices = ofPaper.get(id) ?? []
      choices.push(row)
      ofPaper.set(id, choices)
    }
  return [
    ...new Set(
      [...ofPaper.values()].flatMap((choices) => choices.sort(strongestFirst).slice(0, chosenAtMost)),
    ),
  ]
}

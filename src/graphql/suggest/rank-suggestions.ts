import type { NamedCandidate } from '../../graph/reads/suggest/named-candidate.ts'
import type { TypedText } from '../../graph/reads/suggest/typed-text.ts'
import { hasPapers } from './has-papers.ts'
import { matchName } from './match-name.ts'
import type { NameMatch } from './match-name.ts'

/** A node with the name of it that has what was typed. */
export type RankedSuggestion = { node: NamedCandidate; match: NameMatch }

const idOf = ({ type, key }: NamedCandidate): string => `${type}:${key}`

const order = (a: RankedSuggestion, b: RankedSuggestion): number =>
  Number(hasPapers(b.node)) - Number(hasPapers(a.node)) ||
  Number(b.match.begins) - Number(a.match.begins) ||
  b.node.paperCount - a.node.paperCount ||
  a.match.name.length - b.match.name.length ||
  (idOf(a.node) < idOf(b.node) ? -1 : 1)

/** The candidates that have what was typed in a name, each once: names that begin with it first, then those with the more papers, then the shorter ones; last those without a paper. */
export const rankSuggestions = (
  candidates: readonly NamedCandidate[],
  typed: TypedText,
): RankedSuggestion[] => {
  const byId = new Map(candidates.map((node) => [idOf(node), node]))
  return [...byId.values()]
    .flatMap((node) => {
      const match = matchName(node, typed)
      return match === null ? [] : [{ node, match }]
    })
    .sort(order)
}

import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { isNamedByShare } from './is-named-by-share.ts'
import { isVague } from './is-vague.ts'
import { partInPaper } from './part-in-paper.ts'
import type { ExplainedConcept } from './similarity-sentence.ts'

/** What papers measure by, or are tried on, says less of them than what they are about. */
const ofKinds: Partial<Record<ConceptKind, number>> = { METRIC: 1 / 3, DATASET: 1 / 2, MODEL: 2 / 3 }

/** So does what so large a share of all papers names, and what stands in both but in passing. */
const everywhere = { share: 1 / 5, factor: 1 / 3 }
const inPassing = 1 / 2

const tells = ({ kind, weight, paperCount, from, to }: ExplainedConcept, papers: number): number => {
  const isEverywhere = isNamedByShare(paperCount, papers, everywhere.share)
  const isInPassing = partInPaper(Math.max(from.score, to.score)) === 'mentioned'
  return (
    weight * (ofKinds[kind] ?? 1) * (isEverywhere ? everywhere.factor : 1) * (isInPassing ? inPassing : 1)
  )
}

/**
 * The order in which a sentence names what two of so many papers share, the most telling first: by weight, but metrics, data sets, models, what a fifth of all papers
 * names and what both only mention less than others, and vague words last.
 */
export const tellingOrder =
  (papers: number) =>
  (a: ExplainedConcept, b: ExplainedConcept): number =>
    Number(isVague(a.name)) - Number(isVague(b.name)) || tells(b, papers) - tells(a, papers)

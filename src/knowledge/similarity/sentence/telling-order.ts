import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { isMention } from './is-mention.ts'
import { isNamedByShare } from './is-named-by-share.ts'
import { isVague } from './is-vague.ts'
import type { ExplainedConcept, Explanation } from './similarity-sentence.ts'

/** What papers measure by, or are tried on, says less of them than what they are about. */
const ofKinds: Partial<Record<ConceptKind, number>> = { METRIC: 1 / 3, DATASET: 1 / 2, MODEL: 2 / 3 }

/** So does what so large a share of all papers names, and what stands in both but in passing. */
const everywhere = { share: 1 / 5, factor: 1 / 3 }
const inPassing = 1 / 2

type Told = Pick<Explanation, 'papers' | 'from' | 'to'>

const tells = (concept: ExplainedConcept, explanation: Told): number => {
  const { kind, weight, paperCount } = concept
  const isEverywhere = isNamedByShare(paperCount, explanation.papers, everywhere.share)
  const isInPassing = isMention(concept, explanation)
  return (
    weight * (ofKinds[kind] ?? 1) * (isEverywhere ? everywhere.factor : 1) * (isInPassing ? inPassing : 1)
  )
}

/**
 * The order in which a sentence names what two of so many papers share, the most telling first: by weight, but metrics, data sets, models, what a fifth of all papers
 * names and what both but mention less than others, and vague words last.
 */
export const tellingOrder =
  (explanation: Told) =>
  (a: ExplainedConcept, b: ExplainedConcept): number =>
    Number(isVague(a.name)) - Number(isVague(b.name)) || tells(b, explanation) - tells(a, explanation)

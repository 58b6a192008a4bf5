import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { kindHeads } from './kind-heads.ts'
import { kindPatterns } from './kind-patterns.ts'
import { kindOfEnding } from './kind-of-ending.ts'

/** Single words that are many things besides. */
const vague = new Set(
  `aggregation anticipation approach approximation benchmark categorization census cipher clipping
    cohort compiler compression computing controller corpus counting database dataset debugger detection embedding emulator encoder encoding encryption
    engineering error estimation filter filtering framework gating incidence initialization intervention irradiation leaderboard learning masking
    methodology metric model modulation offloading optimization parameterization parser pooling prediction predictor probing procedure protocol rate reasoning
    recall recognition recommendation refinement registry regret rehabilitation rendering replay richness rounding scheduler scheme science score
    simulation simulator smoothing staining statistics steering strategy task technique therapy topology tracking training transform tuning warping
    weighting attack defense discovery education fps grading inspection mechanism module monitoring planning routing translation extraction extractor formulation generation imaging modeling overhead refiner sampler testing toolbox toolkit`.split(
    /\s+/u,
  ),
)

const informed = /^(?:aware|based|constrained|driven|guided|informed)$/u

/** The kind of a phrase, given its folded words: by its last one with those before it, or OTHER where they tell nothing. */
export const phraseKind = (words: string[]): ConceptKind => {
  const last = words.at(-1) ?? ''
  if (words.length === 1 && vague.has(last)) return 'OTHER'
  const phrase = words.join(' ')
  // "IBM Model 4"
  if (words.length > 2 && words.at(-2) === 'model' && /^\d+$/u.test(last)) return 'MODEL'
  const rule = kindPatterns.get(last)?.find(({ pattern }) => pattern.test(phrase))
  // "Physics-informed machine learning" is a way of it.
  if (rule?.kind === 'FIELD' && last === 'learning' && informed.test(words.at(-3) ?? '')) return 'METHOD'
  if (rule !== undefined) return rule.kind
  if (words.length > 1 && last === 'analysis') return 'METHOD'
  return kindHeads.get(last) ?? kindOfEnding(last)
}

import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { kindHeads } from './kind-heads.ts'
import { kindPatterns } from './kind-patterns.ts'
import { kindOfEnding } from './kind-of-ending.ts'

/** Single words that are many things besides. */
const vague = new Set(
  `aggregation anticipation approach approximation benchmark categorization census cipher clipping cohort compiler compression computing controller
    corpus counting database dataset debugger detection embedding emulator encoder encoding encryption engineering error estimation filter filtering
    framework gating incidence initialization intervention irradiation leaderboard learning masking methodology metric model modulation offloading
    optimization parameterization parser pooling prediction predictor probing procedure protocol rate reasoning recall recognition recommendation
    refinement registry regret rehabilitation rendering replay richness rounding scheduler scheme science score simulation simulator smoothing staining
    statistics steering strategy task technique therapy topology tracking training transform tuning warping weighting attack defense discovery education
    fps grading inspection module monitoring planning routing translation extraction extractor formulation generation imaging modeling overhead refiner
    sampler testing toolbox toolkit quantification surgery excision preprocessing auditing benchmarking`.split(
    /\s+/u,
  ),
)

/** What something is for or made of tells more of these than their own name: a "word alignment tool", a "bi-encoder architecture". */
const made: ReadonlyMap<string, { of: ConceptKind; is: ConceptKind }> = new Map([
  ['architecture', { of: 'MODEL', is: 'MODEL' }],
  ['backbone', { of: 'MODEL', is: 'MODEL' }],
  ['engine', { of: 'TASK', is: 'METHOD' }],
  ['ensemble', { of: 'MODEL', is: 'METHOD' }],
  ['evaluation', { of: 'TASK', is: 'TASK' }],
  ['problem', { of: 'TASK', is: 'TASK' }],
  ['software', { of: 'TASK', is: 'METHOD' }],
  ['system', { of: 'TASK', is: 'METHOD' }],
  ['tool', { of: 'TASK', is: 'METHOD' }],
  ['workflow', { of: 'TASK', is: 'METHOD' }],
] satisfies [string, { of: ConceptKind; is: ConceptKind }][])

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
  const whole = made.get(last)
  if (whole !== undefined && words.length > 1)
    return phraseKind(words.slice(0, -1)) === whole.of ? whole.is : 'OTHER'
  return kindHeads.get(last) ?? kindOfEnding(last)
}

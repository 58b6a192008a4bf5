import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { kindHeads } from './kind-heads.ts'
import { kindPatterns } from './kind-patterns.ts'

/** Single words that are many things besides. */
const vague = new Set(
  `approach approximation benchmark census cohort compression computing corpus database dataset detection embedding encoding engineering estimation filter filtering
  framework learning masking metric model optimization pooling prediction procedure protocol reasoning recognition recommendation registry replay science score scheme
  simulation smoothing statistics strategy task technique therapy tracking training transform tuning`.split(
    /\s+/u,
  ),
)

/** Words that end like "oncology" and name no science. */
const noSciences =
  /^(?:\w*technology|\w*methodology|\w*topology|terminology|ontology|morphology|typology|chronology|ideology|pathology|phraseology|analogy|trilogy|etiology|histology|symptomatology|mythology|apology)$/u

const isScience = (word: string): boolean =>
  (/.{3}ology$/u.test(word) && !noSciences.test(word)) || /^(?:nano|bio)technology$/u.test(word)

/** The kind of a phrase, given its folded words: by its last one with those before it, or OTHER where they tell nothing. */
export const phraseKind = (words: string[]): ConceptKind => {
  const last = words.at(-1) ?? ''
  if (words.length === 1 && vague.has(last)) return 'OTHER'
  const phrase = words.join(' ')
  // "IBM Model 4"
  if (words.length > 2 && words.at(-2) === 'model' && /^\d+$/u.test(last)) return 'MODEL'
  const rule = kindPatterns.get(last)?.find(({ pattern }) => pattern.test(phrase))
  if (rule !== undefined) return rule.kind
  if (words.length > 1 && last === 'analysis') return 'METHOD'
  return kindHeads.get(last) ?? (isScience(last) ? 'FIELD' : 'OTHER')
}

import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { kindsByWord } from './kinds-by-word.ts'
import type { Reading } from '../../text/reading.ts'

/** What is called after a person, a place or a source is of these kinds: "Shannon index", "Kruskal-Wallis test", "SuiteSparse collection". */
const heads: [kind: ConceptKind, words: string][] = [
  ['METRIC', 'alpha coefficient distance divergence index kappa rho scale statistic tau'],
  ['METHOD', 'criterion estimator feature kernel sampler test'],
  ['DATASET', 'archive atlas catalog catalogue collection trace treebank'],
]
/** With a capital as well, "European Social Survey" is the name of data. */
const dataNames =
  /^(?:Archive|Atlas|Benchmark|Biobank|Catalog|Catalogue|Census|Cohort|Collection|Corpus|Database|Panel|Repository|Survey|Study|Treebank)$/u

const kindOfHead = kindsByWord(heads)

/** Measures that go by a Greek letter are written small, stars ("GV Tau") are not; lines and lengths of physics are called after people too. */
const noMeasure = /^(?:Lyman|Balmer|Planck)$/u

/** Adjectives with capitals: an "Italian archive" is one of many. */
const isAdjective = /(?:[aei]an|ese|ish|ic)$/u

/** "Survey of Consumer Finances", written so within a sentence. */
const isSurveyOf = ({ tokens }: Reading, { from, to }: { from: number; to: number }): boolean =>
  to > from + 1 &&
  dataNames.test(tokens[from]?.text ?? '') &&
  tokens[from]?.opensSentence === false &&
  tokens[from + 1]?.text === 'of' &&
  tokens.slice(from + 2, to + 1).every(({ text }) => /^\p{Lu}/u.test(text))

/** "Keelson-Bargeman classification", which grades something after two people. */
const isOfTwo = ({ source, tokens }: Reading, place: number): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(tokens[place]?.text ?? '') &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(tokens[place - 1]?.text ?? '') &&
  /^[-–]$/u.test(source.slice(tokens[place - 1]?.end, tokens[place]?.start))

/** The kind of a phrase at a place as a name before its last word tells it; OTHER where none does. */
export const kindOfEponym = (reading: Reading, { from, to }: { from: number; to: number }): ConceptKind => {
  const { tokens, titleTokens, titleIsCapitalised } = reading
  const head = tokens[to]
  const name = tokens[to - 1]
  if (head === undefined || name === undefined || from === to) return 'OTHER'
  if (from < titleTokens && titleIsCapitalised) return 'OTHER'
  if (isSurveyOf(reading, { from, to })) return 'DATASET'
  if (name.opensSentence || !/^\p{Lu}[\p{L}\p{N}-]+$/u.test(name.text)) return 'OTHER'
  if (dataNames.test(head.text)) return 'DATASET'
  if (noMeasure.test(name.text) || /^(?:Alpha|Kappa|Rho|Tau)$/u.test(head.text)) return 'OTHER'
  if (head.key === 'classification' && isOfTwo(reading, to - 1)) return 'METRIC'
  return isAdjective.test(name.text) ? 'OTHER' : (kindOfHead.get(head.key) ?? 'OTHER')
}

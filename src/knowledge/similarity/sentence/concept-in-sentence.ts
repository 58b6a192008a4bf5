import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { countableNouns } from './countable-nouns.ts'
import { isMassNoun } from './is-mass-noun.ts'
import { isPluralForm } from '../../concepts/verbs/is-plural-form.ts'
import { irregularPlurals } from '../../text/irregular-plurals.ts'
import { isProperName } from './terms/is-proper-name.ts'
import { lowerCaseOrdinary } from './terms/lower-case-ordinary.ts'
import { numberOfName } from './number-of-name.ts'
import { pluralOf } from './plural-of.ts'
import type { Writing } from './terms/writing.ts'

/** A concept with how each of two papers writes it. */
type NamedConcept = { name: string; kind: ConceptKind; from: { spelling: string }; to: { spelling: string } }

/** A name as it stands in a sentence, and whether its verb is plural. */
export type NameInSentence = { text: string; isPlural: boolean }

/** Nouns for names that do not say what they are. */
const nouns = new Map<ConceptKind, string>([
  ['MODEL', 'model'],
  ['DATASET', 'data set'],
  ['METRIC', 'metric'],
])

/** The words behind a name's head, which have a number of their own: "learning with rewards". */
const behindHead = /\s(?:as|at|between|by|for|from|in|of|on|over|to|under|via|with|without)\s.*$/u

/** "Mice" and "criteria" have no plural of their own. */
const isIrregularPlural = (word: string): boolean => (irregularPlurals.get(word) ?? word) !== word

/** Whether the last word is in the plural: names of people are not, though they end so ("naive Bayes"). */
const isInPlural = (name: string): boolean => {
  const last = /\p{L}+$/u.exec(name)?.[0] ?? ''
  if (isIrregularPlural(last.toLowerCase())) return true
  return /\p{Ll}$/u.test(last) && isPluralForm(last) && !/^(?:bayes|stokes|reynolds)$/iu.test(last)
}

/** Titles of models and data that say what they are, which take an article: "the Segment Anything Model". */
const titled = /\s(?:Benchmark|Challenge|Corpus|Database|Dataset|Model|Network|Survey|Transformer|Treebank)$/u

/** What looks at the sky or into matter and is one of its kind, whatever its other words: "the James Webb Space Telescope". */
const instrument = /^(?:\p{Lu}\S*\s)+(?:Collider|Interferometer|Observatory|Telescope)$/u

/** States and bodies with names in the plural, which are one: not so lakes, islands and mountains. */
const oneBody = /(?:Emirates|Nations|Netherlands|Philippines|States)$/u

/** Words with the one capital that a sentence begins with. */
const beginsSentence = /^\p{Lu}\p{Ll}+(?:[\s-]\p{Ll}+)+$/u

/**
 * A concept's name inside a sentence: a single capitalised word with what it is ("the data set ImageNet"); any other name in lower case if
 * one of the papers writes it so or its words are ordinary ones, and with the number or the article that it has in their texts, else in the plural if its last
 * word can be counted.
 */
export const conceptInSentence = (
  { name, kind, from, to }: NamedConcept,
  papers: Writing[],
): NameInSentence => {
  const noun = nouns.get(kind)
  if (noun !== undefined && !/\s/u.test(name) && /\p{Lu}/u.test(lowerCaseOrdinary(name)))
    return { text: `the ${noun} ${name}`, isPlural: false }
  const spellings = [from.spelling, to.spelling]
  const lower = name.toLowerCase()
  if (kind === 'OTHER' && isProperName(name, papers)) {
    const isSeveral = isInPlural(name)
    const takesArticle = isSeveral || numberOfName(name, papers) === 'UNIQUE'
    return { text: takesArticle ? `the ${name}` : name, isPlural: isSeveral && !oneBody.test(name) }
  }
  const isName = kind === 'MODEL' || kind === 'DATASET'
  // "naive Bayes" has the capital that it needs, however hasty the paper.
  const isMixed = /^\p{Ll}/u.test(name) && lower !== name
  const isWrittenLow = [lower, pluralOf(lower)].some((one) => spellings.includes(one)) && !isMixed
  if (!isWrittenLow && (instrument.test(name) || (isName && titled.test(name))))
    return { text: `the ${name}`, isPlural: false }
  // "Transformer" is no name of one model, whatever its capital, nor are "Multimodal foundation models".
  const isSort = countableNouns.has(lower) || (beginsSentence.test(name) && isInPlural(name))
  const cased = isWrittenLow || isSort ? lower : isName || isMixed ? name : lowerCaseOrdinary(name)
  const head = cased.replace(behindHead, '')
  if (head !== cased) return { text: cased, isPlural: isInPlural(head) }
  // "Species" is the same in both numbers.
  if (/(?:^|\s)species$/u.test(cased)) return { text: cased, isPlural: true }
  // "MR images are" and "SNNs are", but "Global States is".
  if (isInPlural(cased)) return { text: cased, isPlural: /(?:^|[\s-])(?:\p{Ll}+|\p{Lu}{2,}s)$/u.test(cased) }
  const isWrittenSo =
    spellings.some((spelling) => spelling.toLowerCase() === pluralOf(lower)) && !isMassNoun(lower)
  const number = isWrittenSo ? 'PLURAL' : numberOfName(cased, papers)
  if (number === 'PLURAL') return { text: pluralOf(cased), isPlural: true }
  return { text: number === 'UNIQUE' ? `the ${cased}` : cased, isPlural: false }
}

import type { Token } from '../text/token.ts'
import { plainVerbs } from './plain-verbs.ts'
import type { WordClass } from '../text/word-class.ts'

/** A word and its class; undefined where none stands directly beside. */
export type Neighbour = { token: Token; wordClass: WordClass } | undefined

const determiner = /^(?:an?|the|its|their|our|this|these|those|every|each|all|both)$/u
const subject = /^(?:we|they|I|it|who|which)$/iu
const quantity = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|several|how|whether|them)$/u
const coordinator = /^(?:and|or|to|then|by)$/iu
/** Base forms that taggers take for nouns, though what follows is their object. */
const transitive = /^(?:train|release|combine|pretrain|benchmark|quantify)$/u
const isPlural = (word: string): boolean => /[^su\W]s$/u.test(word) && /^\p{Ll}+$/u.test(word)

const isNoun = (word: Neighbour): boolean =>
  word !== undefined && ['NOUN', 'PROPER_NOUN', 'ADJECTIVE'].includes(word.wordClass)

/** A name of one word that begins a clause: "Drumbeat", "APOLLO". */
const isSubjectName = (before: Neighbour, beforeThat: Neighbour): boolean =>
  before !== undefined &&
  /^\p{Lu}/u.test(before.token.text) &&
  before.wordClass !== 'ADJECTIVE' &&
  (beforeThat === undefined || before.token.opensSentence || !before.token.joins) &&
  !/[^s]s$/u.test(before.token.text)

/** The last of several words with capitals: "Dynamic Sparse Learning". */
const endsName = (before: Neighbour, beforeThat: Neighbour): boolean =>
  [before, beforeThat].every((word) => word !== undefined && /^\p{Lu}/u.test(word.token.text)) &&
  before?.token.joins === true &&
  !/[^s]s$/u.test(before.token.text)

/** Whether an object may begin with it: "the ...", "three ...", "sparse ...". */
const mayBeObject = (word: Neighbour): boolean =>
  isNoun(word) || (word !== undefined && (determiner.test(word.token.text) || quantity.test(word.token.text)))

/** A verb that is hardly ever a noun, by what stands on both sides: "(ABC) captures long", "agents leverage tools", but not "the captures". */
const isPlainVerb = (word: Token, before: Neighbour, after: Neighbour): boolean => {
  if (!mayBeObject(after)) return false
  if (plainVerbs.base.has(word.text)) return before?.wordClass === 'NOUN' && isPlural(before.token.text)
  if (!plainVerbs.thirdPerson.has(word.text)) return false
  return before === undefined || !(before.wordClass === 'ADJECTIVE' || determiner.test(before.token.text))
}

/**
 * Whether a word that a tagger takes for a noun is the verb of its clause: "we train ...", "KeelNet grows an ...", "speckle hides the ...", "Dynamic Sparse Learning trains a ...".
 */
export const isMisreadVerb = (
  word: Token,
  before: Neighbour,
  beforeThat: Neighbour,
  after: Neighbour,
): boolean => {
  if (isPlainVerb(word, before, after)) return true
  if (before === undefined || after === undefined) return false
  if (subject.test(before.token.text)) return true
  if (transitive.test(word.text)) return coordinator.test(before.token.text) && isNoun(after)
  if (!isPlural(word.text)) return false
  if (isSubjectName(before, beforeThat)) return mayBeObject(after)
  const isSingularNoun = before.wordClass === 'NOUN' && !isPlural(before.token.text)
  if (!isSingularNoun && !endsName(before, beforeThat)) return false
  return determiner.test(after.token.text) || quantity.test(after.token.text)
}

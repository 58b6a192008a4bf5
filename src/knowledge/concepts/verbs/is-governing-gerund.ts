import { compoundAdjectiveEndings } from '../../text/compound-adjective-endings.ts'
import { attributiveGerunds } from './attributive-gerunds.ts'
import { governingGerunds } from './governing-gerunds.ts'
import type { Neighbour } from './is-misread-verb.ts'
import { isAdverbOfManner } from './is-adverb-of-manner.ts'
import { isNounLike } from './is-noun-like.ts'
import { isPluralAcronym } from './is-plural-acronym.ts'
import { isPluralWord } from './is-plural-word.ts'
import { isSingularModifier } from './is-singular-modifier.ts'
import { nominalGerunds } from './nominal-gerunds.ts'
import type { Token } from '../../text/token.ts'
import type { WordClass } from '../../text/word-class.ts'

/** What a gerund with an object stands behind: "by computing densities". */
const beforeGerund =
  /^(?:after|and|at|before|both|by|first|for|from|in|not|of|on|or|than|then|through|to|towards?|upon|via|when|while|whilst|with|without)$/u
/** Behind these something is done, with whatever verb: "by grouping pixels". */
const byMeansOf = /^(?:by|when|while|whilst|without)$/u
/** What an object begins with, and no name: "compromising the hosts". */
const opensObject = /^(?:an?|the|its|their|our|this|these|those|each|every|all|both|any)$/u
/** What a clause of its own begins with: "a schema specifying what to extract". */
const opensClause = /^(?:how|what|whether|which|who)$/u
/** Adjectives that end a compound: "learning based". */
const endsCompound = new RegExp(`^(?:${compoundAdjectiveEndings})$`, 'u')

/** "Decision making", "sense making" */
const beforeMaking = /^(?:decision|judgment|meaning|music|place|policy|sense)$/u

/** What a paper makes goes on with what it does: "a framework integrating model confidence". */
const made =
  /^(?:algorithm|approach|architecture|benchmark|framework|method|paper|pipeline|scheme|strategy|technique)s?$/u
/** Behind what does it, and before where: "dust deriving from building sites". */
const happens =
  /^(?:accounting|acting|aiming|appearing|arising|attempting|belonging|coming|competing|concentrating|consisting|converging|corresponding|depending|deriving|dwelling|emanating|emerging|existing|focusing|going|hinging|hoping|interacting|moving|occurring|operating|originating|orbiting|participating|pertaining|propagating|ranging|relating|relying|remaining|residing|resulting|rising|running|seeking|striving|spanning|stemming|suffering|traveling|travelling|varying)$/u
/** Behind what something lies under or around: "the vocabulary underlying it", but not "the underlying vocabulary". */
const lies = /^(?:encompassing|surrounding|underlying|underpinning)$/u
/** Gerunds that begin many names, and govern what is told by an adjective: "for computing weighted overlaps", but not "training sets". */
const namesToo =
  /^(?:composing|computing|learning|mining|modell?ing|planning|programming|pruning|refactoring|sampling|scaling|scheduling|sensing|testing|tracking|training|tuning)$/u

/** Whether it does something to what stands behind it, by what stands before it: "for computing weighted overlaps", "automatically generating test cases". */
const actsOn = (word: string, before: Neighbour, after: Neighbour): boolean => {
  if (!isNounLike(after)) return false
  const isTransitive = governingGerunds.beforeObject.has(word) || namesToo.test(word)
  if (isTransitive && isAdverbOfManner(before)) return true
  return (
    namesToo.test(word) &&
    after?.wordClass === 'ADJECTIVE' &&
    before !== undefined &&
    beforeGerund.test(before.token.text.toLowerCase())
  )
}

/** "Is reshaping tidal planning", but not "are emerging areas" and "is learning theory". */
const isGoingOn = (word: string, before: Neighbour, after: Neighbour): boolean =>
  /^(?:are|be|been|is|was|were)$/u.test(before?.token.text ?? '') &&
  isNounLike(after) &&
  !attributiveGerunds.has(word) &&
  !nominalGerunds.has(word)

const isPluralNoun = (word: Neighbour): boolean => word?.wordClass === 'NOUN' && isPluralWord(word.token.text)

const opensPhrase = (before: Neighbour): boolean =>
  before === undefined || before.wordClass === 'VERB' || beforeGerund.test(before.token.text.toLowerCase())

/** "For training LLMs": where only an object can be many. */
const trainsMany = (word: string, before: Neighbour, after: Neighbour): boolean =>
  /^(?:deploying|evaluating|guiding|prompting|serving|steering|testing|training|tuning)$/u.test(word) &&
  isPluralAcronym(after?.token.text ?? '') &&
  (before === undefined || beforeGerund.test(before.token.text.toLowerCase()))

/** "And sampling multiple responses": what a name has of its own stands before its gerund, but not "of rotating black holes" and "by learning based methods". */
const meetsAdjective = (word: string, before: Neighbour, after: Neighbour): boolean =>
  after?.wordClass === 'ADJECTIVE' &&
  !endsCompound.test(after.token.text) &&
  !attributiveGerunds.has(word) &&
  opensPhrase(before)

/** "By grouping pixels", but not "by clustering algorithms". */
const isDoneWithMany = (word: string, before: Neighbour, after: Neighbour): boolean =>
  byMeansOf.test(before?.token.text ?? '') &&
  isPluralNoun(after) &&
  !nominalGerunds.has(word) &&
  !attributiveGerunds.has(word)

const governsObject = ({ text, opensSentence }: Token, before: Neighbour, after: Neighbour): boolean => {
  const word = text.toLowerCase()
  if (governingGerunds.always.has(word) || opensObject.test(after?.token.text ?? '')) return true
  if (before?.wordClass === 'NOUN' && opensClause.test(after?.token.text ?? '')) return true
  // "Type classes simulating datatypes"
  if (isPluralNoun(before) && isNounLike(after)) return true
  // "Mapping glacial lakes", as titles begin
  if (opensSentence && after?.wordClass === 'ADJECTIVE') return true
  if (trainsMany(word, before, after)) return true
  if (!governingGerunds.beforeObject.has(word) || after === undefined) return false
  if (made.test(before?.token.text ?? '') && ['NOUN', 'PROPER_NOUN'].includes(after.wordClass)) return true
  // "A metric balancing perceptual quality"
  if (before?.wordClass === 'NOUN' && after.wordClass === 'ADJECTIVE') return true
  return (isNounLike(after) || after.wordClass === 'NUMBER') && opensPhrase(before)
}

/** Taggers take some gerunds for adjectives and nouns: "mitigating hallucinations", "a metric balancing perceptual quality". */
const isMisread = (
  { text, opensSentence }: Token,
  wordClass: WordClass,
  before: Neighbour,
  after: Neighbour,
): boolean => {
  const word = text.toLowerCase()
  if (wordClass === 'PROPER_NOUN' ? !opensSentence : wordClass !== 'NOUN' && wordClass !== 'ADJECTIVE')
    return false
  // "String theoretic" is no doing.
  if (wordClass === 'NOUN' && opensSentence && after?.wordClass === 'ADJECTIVE' && word.length > 6)
    return true
  if (trainsMany(word, before, after)) return true
  if (governingGerunds.always.has(word) && opensObject.test(after?.token.text ?? '')) return true
  if (!governingGerunds.always.has(word) && !governingGerunds.beforeObject.has(word)) return false
  if (made.test(before?.token.text ?? '') && ['NOUN', 'PROPER_NOUN'].includes(after?.wordClass ?? ''))
    return true
  if (!isNounLike(after)) return false
  return opensPhrase(before) || (after?.wordClass === 'ADJECTIVE' && isSingularModifier(before))
}

/** Whether a word is a gerund that governs what follows, instead of beginning or ending a name: "by defining classes", but not "sliding windows". */
export const isGoverningGerund = (
  token: Token,
  wordClass: WordClass,
  before: Neighbour,
  after: Neighbour,
): boolean => {
  if (!token.text.endsWith('ing') || token.text.length < 6) return false
  if (token.text === 'answering' && before?.wordClass === 'NOUN') return false
  if (token.text === 'making' && beforeMaking.test(before?.token.text ?? '')) return false
  const word = token.text.toLowerCase()
  if (
    happens.test(word) &&
    (before?.wordClass ?? '').endsWith('NOUN') &&
    (/^(?:ADVERB|PREPOSITION)$/u.test(after?.wordClass ?? '') || after?.token.text === 'to')
  )
    return true
  if (lies.test(word) && (before?.wordClass ?? '').endsWith('NOUN')) return true
  // "Towards understanding tides"
  if (/^towards?$/iu.test(before?.token.text ?? '') && isNounLike(after)) return true
  if (actsOn(word, before, after) || isGoingOn(word, before, after)) return true
  if (wordClass === 'VERB' || wordClass === 'NOUN') {
    if (meetsAdjective(word, before, after) || isDoneWithMany(word, before, after)) return true
  }
  return wordClass === 'VERB'
    ? governsObject(token, before, after)
    : isMisread(token, wordClass, before, after)
}

import { governingGerunds } from './governing-gerunds.ts'
import type { Neighbour } from './is-misread-verb.ts'
import { isSingularModifier } from './is-singular-modifier.ts'
import type { Token } from '../text/token.ts'
import type { WordClass } from '../text/word-class.ts'

/** What a gerund with an object stands behind: "by computing densities". */
const beforeGerund =
  /^(?:after|and|at|before|by|for|from|in|of|on|or|than|through|to|towards?|upon|via|when|while|whilst|with|without)$/u
/** What an object begins with, and no name: "compromising the hosts". */
const opensObject = /^(?:an?|the|its|their|our|this|these|those|each|every|all|both|any)$/u

/** What a paper makes goes on with what it does: "a framework integrating model confidence". */
const made =
  /^(?:algorithm|approach|architecture|benchmark|framework|method|paper|pipeline|scheme|strategy|technique)s?$/u
const isPluralAcronym = (word: Neighbour): boolean => /^\p{Lu}{2,}s$/u.test(word?.token.text ?? '')

/** Behind what does it, and before where: "dust deriving from building sites". */
const happens =
  /^(?:accounting|acting|appearing|arising|belonging|consisting|deriving|emanating|emerging|existing|occurring|operating|originating|pertaining|ranging|relating|residing|resulting|stemming|suffering)$/u
/** Gerunds that begin many names, and govern what is told by an adjective: "for computing weighted overlaps", but not "training sets". */
const namesToo =
  /^(?:composing|computing|learning|mining|modell?ing|planning|programming|pruning|refactoring|sampling|scaling|scheduling|sensing|testing|tracking|training|tuning)$/u
const manner = (word: Neighbour): boolean => word?.wordClass === 'ADVERB' && word.token.text.endsWith('ly')

/** Whether it does something to what stands behind it, by what stands before it: "for computing weighted overlaps", "automatically generating test cases". */
const actsOn = (word: string, before: Neighbour, after: Neighbour): boolean => {
  const isThing = after !== undefined && ['NOUN', 'PROPER_NOUN', 'ADJECTIVE'].includes(after.wordClass)
  if (!isThing) return false
  const isTransitive = governingGerunds.beforeObject.has(word) || namesToo.test(word)
  if (isTransitive && manner(before)) return true
  return (
    namesToo.test(word) &&
    after.wordClass === 'ADJECTIVE' &&
    before !== undefined &&
    beforeGerund.test(before.token.text.toLowerCase())
  )
}

/** "For training LLMs": where only an object can be many. */
const trainsMany = (word: string, before: Neighbour, after: Neighbour): boolean =>
  /^(?:deploying|evaluating|guiding|prompting|serving|steering|testing|training|tuning)$/u.test(word) &&
  isPluralAcronym(after) &&
  (before === undefined || beforeGerund.test(before.token.text.toLowerCase()))

const governsObject = ({ text, opensSentence }: Token, before: Neighbour, after: Neighbour): boolean => {
  const word = text.toLowerCase()
  if (governingGerunds.always.has(word) || opensObject.test(after?.token.text ?? '')) return true
  // "Mapping glacial lakes", as titles begin
  if (opensSentence && after?.wordClass === 'ADJECTIVE') return true
  if (trainsMany(word, before, after)) return true
  if (!governingGerunds.beforeObject.has(word) || after === undefined) return false
  if (made.test(before?.token.text ?? '') && ['NOUN', 'PROPER_NOUN'].includes(after.wordClass)) return true
  // "A metric balancing perceptual quality"
  if (before?.wordClass === 'NOUN' && after.wordClass === 'ADJECTIVE') return true
  return (
    ['NOUN', 'PROPER_NOUN', 'ADJECTIVE', 'NUMBER'].includes(after.wordClass) &&
    (before === undefined ||
      before.wordClass === 'VERB' ||
      beforeGerund.test(before.token.text.toLowerCase()))
  )
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
  if (after === undefined || !['NOUN', 'PROPER_NOUN', 'ADJECTIVE'].includes(after.wordClass)) return false
  if (before === undefined || before.wordClass === 'VERB') return true
  return (
    beforeGerund.test(before.token.text.toLowerCase()) ||
    (after.wordClass === 'ADJECTIVE' && isSingularModifier(before))
  )
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
  const word = token.text.toLowerCase()
  if (happens.test(word) && before?.wordClass === 'NOUN' && after?.wordClass === 'PREPOSITION') return true
  if (actsOn(word, before, after)) return true
  return wordClass === 'VERB'
    ? governsObject(token, before, after)
    : isMisread(token, wordClass, before, after)
}

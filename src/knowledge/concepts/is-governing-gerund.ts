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
  if (!governingGerunds.always.has(word) && !governingGerunds.beforeObject.has(word)) return false
  if (made.test(before?.token.text ?? '') && ['NOUN', 'PROPER_NOUN'].includes(after?.wordClass ?? ''))
    return true
  if (after?.wordClass !== 'NOUN' && after?.wordClass !== 'ADJECTIVE') return false
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
  return wordClass === 'VERB'
    ? governsObject(token, before, after)
    : isMisread(token, wordClass, before, after)
}

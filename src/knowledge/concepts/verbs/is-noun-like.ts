import type { Neighbour } from './is-misread-verb.ts'

/** Whether there is a word and it may belong to a noun phrase: a noun, a name or an adjective. */
export const isNounLike = (word: Neighbour): boolean =>
  word !== undefined && ['NOUN', 'PROPER_NOUN', 'ADJECTIVE'].includes(word.wordClass)

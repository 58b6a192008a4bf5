import type { Neighbour } from './is-misread-verb.ts'

/** Whether a word tells how something is done: "autonomously". */
export const isAdverbOfManner = (word: Neighbour): boolean =>
  word?.wordClass === 'ADVERB' && word.token.text.endsWith('ly')

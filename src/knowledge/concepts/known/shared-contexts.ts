import { textTerms } from '../../text/text-terms.ts'
import { tokenize } from '../../text/tokenize.ts'

/** By a name that other things go by as well, as it is listed: what papers that mean this one speak of, each as its stems. */
export type SharedContexts = ReadonlyMap<string, string[][]>

/** A concept that shares none of its names. */
export const noContexts: SharedContexts = new Map()

/** "Pre-training" is as often written as one word. */
const spellings = (words: string): string[] =>
  words.includes('-') ? [words, words.replaceAll('-', '')] : [words]

/** Reads the words that a lexicon lists for each shared name. */
export const sharedContexts = (sharedNames: Readonly<Record<string, string[]>>): SharedContexts => {
  const names = Object.entries(sharedNames)
  if (names.length === 0) return noContexts
  return new Map(
    names.map(([name, context]) => [
      name,
      context.flatMap(spellings).map((words) => textTerms(tokenize(words))),
    ]),
  )
}

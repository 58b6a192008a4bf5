import { tokenize } from '../text/tokenize.ts'

const wordsOf = (name: string): string[] => tokenize(name).map((token) => token.key)

/** Whether a name says more than one of those already named: "language model" does not beside "large language models". */
export const saysSomethingNew = (name: string, named: string[]): boolean =>
  named.every((other) => {
    const known = new Set(wordsOf(other))
    return !wordsOf(name).every((word) => known.has(word))
  })

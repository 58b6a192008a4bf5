import { tokenize } from '../../text/tokenize.ts'

const wordsOf = (name: string): string[] => tokenize(name).map((token) => token.key)

/** Words that tell what sort of thing a name is, and nothing of the idea. Folded as foldWord does. */
const sorts = new Set(
  'algorithm approach framework method methodology model problem process setting system task technique'.split(
    ' ',
  ),
)

/** Whether a name says more than one of those already named: "language model" does not beside "large language models", nor "planning problem" beside "planning". */
export const saysSomethingNew = (name: string, named: string[]): boolean =>
  named.every((other) => {
    const known = new Set(wordsOf(other))
    return !wordsOf(name).every((word) => known.has(word) || sorts.has(word))
  })

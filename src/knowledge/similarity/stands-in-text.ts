import { tokenize } from '../text/tokenize.ts'
import type { Writing } from './writing.ts'
import { writtenTokens } from './written-tokens.ts'

const lineOf = (tokens: { key: string }[]): string => ` ${tokens.map(({ key }) => key).join(' ')} `

/** In few texts there is anything of a library's. */
const mayBeIndexed = /Descriptor|General Terms|[Kk]ey ?words|Index Terms/u

/** Whether a paper's authors write a name, and not only libraries below the abstract: what no text has at all was stated elsewhere, and counts as written. */
export const standsInText = (spelling: string, writing: Writing): boolean => {
  if (!mayBeIndexed.test(writing.text)) return true
  const name = lineOf(tokenize(spelling))
  const { title, text } = writtenTokens(writing)
  return (
    [title, text].some((tokens) => lineOf(tokens).includes(name)) ||
    !lineOf(tokenize(writing.text)).includes(name)
  )
}

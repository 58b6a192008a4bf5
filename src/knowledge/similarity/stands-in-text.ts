import { tokenize } from '../text/tokenize.ts'
import type { Writing } from './writing.ts'
import { writtenTokens } from './written-tokens.ts'

const lineOf = (tokens: { key: string }[]): string => ` ${tokens.map(({ key }) => key).join(' ')} `

/** Whether a paper's authors write a name, and not only publishers and libraries: what stands nowhere at all was stated elsewhere, and counts as written. */
export const standsInText = (spelling: string, writing: Writing): boolean => {
  const own = writtenTokens(writing)
  const [title, text] = [tokenize(writing.title), tokenize(writing.text)]
  if (own.title.length === title.length && own.text.length === text.length) return true
  const name = lineOf(tokenize(spelling))
  const stands = (tokens: { key: string }[][]): boolean => tokens.some((one) => lineOf(one).includes(name))
  return stands([own.title, own.text]) || !stands([title, text])
}

import type { Token } from '../../../text/token.ts'
import { tokenize } from '../../../text/tokenize.ts'
import type { Writing } from './writing.ts'
import { writtenTokens } from './written-tokens.ts'

const lineOf = (tokens: Token[]): string => ` ${tokens.map(({ key }) => key).join(' ')} `

/** Whether a paper's authors write a name, and not only publishers and libraries: what these do not write either was stated elsewhere, and counts as written. */
export const standsInText = (spelling: string, writing: Writing): boolean => {
  const { title, text, others } = writtenTokens(writing)
  if (others.length === 0) return true
  const name = lineOf(tokenize(spelling))
  return [title, text].some((tokens) => lineOf(tokens).includes(name)) || !lineOf(others).includes(name)
}

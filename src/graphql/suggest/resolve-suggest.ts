import { namedCandidate } from '../../graph/reads/suggest/named-candidate.ts'
import type { NamedCandidate } from '../../graph/reads/suggest/named-candidate.ts'
import { namesBeginning } from '../../graph/reads/suggest/names-beginning.ts'
import { namesContaining } from '../../graph/reads/suggest/names-containing.ts'
import { typedText } from '../../graph/reads/suggest/typed-text.ts'
import type { Statement } from '../../graph/statement.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { NodeValue } from '../../pothos-neo4j/node-value.ts'
import type { Context } from '../context.ts'
import { apiError } from '../errors/api-error.ts'
import { readWithin } from '../paths/read-within.ts'
import { walkNodeValue } from '../paths/walk-node-value.ts'
import { hasPapers } from './has-papers.ts'
import type { RankedSuggestion } from './rank-suggestions.ts'
import { rankSuggestions } from './rank-suggestions.ts'

const most = { characters: 200, limit: 50 }

/** A name to offer, and whose it is. */
export type Suggestion = { text: string; node: NodeValue }

const readText = (text: string): string => {
  if (text.trim() === '') throw apiError('BAD_QUERY', "'text' is empty: pass what has been typed so far.")
  if (text.length > most.characters)
    throw apiError(
      'BAD_QUERY',
      `'text' has ${text.length} characters, and ${most.characters} is the most: pass the beginning of it.`,
    )
  return text
}

/**
 * Answers Query.suggest: one statement where enough names of something with papers begin with the text, else two; what is selected of the nodes is one more. Throws BAD_QUERY for an empty text
 * and for more than 200 characters, PAGE_SIZE.
 */
export const resolveSuggest = async (
  args: { text: string; limit: number },
  { graph }: Context,
): Promise<Suggestion[]> => {
  const limit = readWithin('PAGE_SIZE', 'limit', args.limit, most.limit)
  const typed = typedText(readText(args.text))
  if (typed.folded === '') return []
  const read = async (statement: Statement) => rowsAs(namedCandidate, await graph.read(statement))
  // As many of each type whatever is asked for, so that fewer suggestions are the first of more.
  const beginning = await read(namesBeginning(typed, most.limit))
  const leading = rankSuggestions(beginning, typed).filter(
    ({ node, match }) => match.begins && hasPapers(node),
  )
  const offered = (ranked: RankedSuggestion[]): Suggestion[] =>
    ranked.slice(0, limit).map(({ node, match }) => ({ text: match.name, node: walkNodeValue(node) }))
  if (leading.length >= limit) return offered(leading)
  const isLeading = (one: NamedCandidate): boolean =>
    leading.some(({ node }) => node.type === one.type && node.key === one.key)
  const found = [...beginning, ...(await read(namesContaining(typed, most.limit)))]
  const others = found.filter((one) => !isLeading(one))
  return offered([...leading, ...rankSuggestions(others, typed)])
}

import { streamSafe } from '../../domain/stream-safe.ts'
import { apiError } from '../errors/api-error.ts'

/** As long as a long abstract. */
const mostCharacters = 10_000

/** What somebody searches for, without the spaces around it and more marks on a letter than any word has. Throws BAD_QUERY for a text without a letter or digit, and for more than 10,000 characters. */
export const readQuery = (text: string): string => {
  const query = text.trim()
  if (query.length > mostCharacters)
    throw apiError(
      'BAD_QUERY',
      `The query has ${query.length} characters, and ${mostCharacters} is the most: pass a part of it.`,
    )
  if (!/[\p{L}\p{N}]/u.test(query))
    throw apiError(
      'BAD_QUERY',
      'The query has neither a letter nor a digit: pass a few words. For papers without a search there is papers(where: ...).',
    )
  return streamSafe(query)
}

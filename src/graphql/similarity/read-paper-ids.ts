import { apiError } from '../errors/api-error.ts'
import { readIdOf } from '../read-id-of.ts'

/** The keys of papers by their global ids, in order. Throws TOO_MANY_IDS for more than `most`, BAD_ID for what is no paper's id. */
export const readPaperIds = (argument: string, ids: readonly string[], most: number): string[] => {
  if (ids.length > most)
    throw apiError(
      'TOO_MANY_IDS',
      `'${argument}' has ${ids.length} ids, and ${most} is the most: ask several times, or choose among them.`,
    )
  return ids.map((id) => readIdOf('Paper', id))
}

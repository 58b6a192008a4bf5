import { arxivId } from '../domain/arxiv-id.ts'
import { doi } from '../domain/doi.ts'
import { titleKey } from '../domain/title-key.ts'
import type { PaperKey } from '../graph/reads/paper-by-key.ts'
import { apiError } from './errors/api-error.ts'
import { readIdOf } from './read-id-of.ts'

/** The keys that a paper goes by, as a client writes them; one of them is given. */
export type StatedPaperKey = {
  id?: string | null | undefined
  arxivId?: string | null | undefined
  doi?: string | null | undefined
  title?: string | null | undefined
  sourceId?: string | null | undefined
}

const badKey = (field: string, value: string, form: string): never => {
  throw apiError('BAD_KEY', `'${value.slice(0, 100)}' is no ${field}: ${form}.`)
}

/** A key of more characters is none: the longest are titles with formulas. */
const mostCharacters = 5_000

const refuseLonger = ({ id: _id, ...stated }: StatedPaperKey): void => {
  for (const [field, value] of Object.entries(stated))
    if (typeof value === 'string' && value.length > mostCharacters)
      throw apiError(
        'BAD_KEY',
        `'${field}' has ${value.length} characters, and ${mostCharacters} is the most: find the paper by another key.`,
      )
}

/** The key in the form in which the graph has it. Throws BAD_ID and BAD_KEY where the text can be no such key. */
export const readPaperKey = (stated: StatedPaperKey): PaperKey => {
  refuseLonger(stated)
  if (typeof stated.id === 'string') return { by: 'id', key: readIdOf('Paper', stated.id) }
  if (typeof stated.arxivId === 'string')
    return {
      by: 'arxivId',
      key:
        arxivId(stated.arxivId) ??
        badKey('arXiv identifier', stated.arxivId, 'write it as 2501.01234 or cs/0112017'),
    }
  if (typeof stated.doi === 'string') {
    const key = doi(stated.doi) ?? badKey('DOI', stated.doi, 'write it as 10.5281/zenodo.7570357')
    // A paper that has its journal's DOI goes by the one that arXiv gave it too.
    const ofArxiv = arxivId(key)
    return ofArxiv === null ? { by: 'doi', key } : { by: 'arxivId', key: ofArxiv }
  }
  if (typeof stated.title === 'string') {
    const key = titleKey(stated.title)
    return {
      by: 'titleKey',
      key: key === '' ? badKey('title', stated.title, 'it has no letter and no digit') : key,
    }
  }
  const sourceId = stated.sourceId ?? ''
  return {
    by: 'sourceId',
    key: sourceId.includes(':')
      ? sourceId
      : badKey('source id', sourceId, 'write it as source:id, such as jsonl:1587'),
  }
}

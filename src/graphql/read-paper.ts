import { arxivId } from '../domain/arxiv-id.ts'
import { doi } from '../domain/doi.ts'
import { titleKey } from '../domain/title-key.ts'
import { paperNode } from '../graph/reads/nodes/paper-node.ts'
import type { PaperNode } from '../graph/reads/nodes/paper-node.ts'
import { paperById } from '../graph/reads/paper-by-id.ts'
import { paperByProperty } from '../graph/reads/paper-by-property.ts'
import { paperBySourceId } from '../graph/reads/paper-by-source-id.ts'
import type { RowLoader } from '../graph/reads/row-loader.ts'
import { apiError } from './errors/api-error.ts'
import { loadNode } from './load-node.ts'
import { readIdOf } from './read-id-of.ts'

/** The keys that a paper goes by; one of them is given. */
export type PaperKey = {
  id?: string | null | undefined
  arxivId?: string | null | undefined
  doi?: string | null | undefined
  title?: string | null | undefined
  sourceId?: string | null | undefined
}

const badKey = (field: string, value: string, form: string): never => {
  throw apiError('BAD_KEY', `'${value.slice(0, 100)}' is no ${field}: ${form}.`)
}

/** The paper with a key, or null. Throws BAD_ID and BAD_KEY where the text can be no such key. */
export const readPaper = async (load: RowLoader, by: PaperKey): Promise<PaperNode | null> => {
  if (typeof by.id === 'string') return loadNode(load, paperById, paperNode, readIdOf('Paper', by.id))
  if (typeof by.arxivId === 'string')
    return loadNode(
      load,
      paperByProperty('arxivId'),
      paperNode,
      arxivId(by.arxivId) ?? badKey('arXiv identifier', by.arxivId, 'write it as 2501.01234 or cs/0112017'),
    )
  if (typeof by.doi === 'string')
    return loadNode(
      load,
      paperByProperty('doi'),
      paperNode,
      doi(by.doi) ?? badKey('DOI', by.doi, 'write it as 10.5281/zenodo.7570357'),
    )
  if (typeof by.title === 'string') {
    const key = titleKey(by.title)
    return loadNode(
      load,
      paperByProperty('titleKey'),
      paperNode,
      key === '' ? badKey('title', by.title, 'it has no letter and no digit') : key,
    )
  }
  const sourceId = by.sourceId ?? ''
  return loadNode(
    load,
    paperBySourceId,
    paperNode,
    sourceId.includes(':')
      ? sourceId
      : badKey('source id', sourceId, 'write it as source:id, such as jsonl:1587'),
  )
}

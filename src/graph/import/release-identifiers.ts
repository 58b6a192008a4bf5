import type { Statement } from '../statement.ts'

/** Takes arXiv id and DOI off papers that are about to be written, so that one may pass to another in the same transaction. */
export const releaseIdentifiers = (ids: string[]): Statement => ({
  text: ['UNWIND $ids AS id', 'MATCH (p:Paper {id: id})', 'REMOVE p.arxivId, p.doi'].join('\n'),
  parameters: { ids },
})

import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const identifierOwnerRow = z.object({
  id: z.string(),
  arxivId: z.string().nullable(),
  doi: z.string().nullable(),
})

/** The papers that hold these arXiv ids and DOIs. */
export const findIdentifierOwners = (arxivIds: string[], dois: string[]): Statement => ({
  text: [
    'CALL () {',
    '  UNWIND $arxivIds AS arxivId',
    '  MATCH (p:Paper {arxivId: arxivId})',
    '  RETURN p',
    '  UNION',
    '  UNWIND $dois AS doi',
    '  MATCH (p:Paper {doi: doi})',
    '  RETURN p',
    '}',
    'RETURN p.id AS id, p.arxivId AS arxivId, p.doi AS doi',
  ].join('\n'),
  parameters: { arxivIds, dois },
})

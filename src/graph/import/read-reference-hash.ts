import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const referenceHashRow = z.object({ referenceHash: z.string() })

/** Which reference data the graph has; no row where it has none. */
export const readReferenceHash: Statement = {
  text: [
    "MATCH (c:Corpus {key: 'corpus'})",
    'WHERE c.referenceHash IS NOT NULL',
    'RETURN c.referenceHash AS referenceHash',
  ].join('\n'),
  parameters: {},
}

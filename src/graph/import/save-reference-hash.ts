import type { Statement } from '../statement.ts'

/** Remembers which reference data the graph has. */
export const saveReferenceHash = (hash: string): Statement => ({
  text: ["MATCH (c:Corpus {key: 'corpus'})", 'SET c.referenceHash = $hash'].join('\n'),
  parameters: { hash },
})

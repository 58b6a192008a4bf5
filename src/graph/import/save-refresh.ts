import type { Statement } from '../statement.ts'

/** Remembers how far a refresh came (JSON); null when it is at its end. */
export const saveRefresh = (refresh: string | null): Statement => ({
  text: ["MATCH (c:Corpus {key: 'corpus'})", 'SET c.refresh = $refresh'].join('\n'),
  parameters: { refresh },
})

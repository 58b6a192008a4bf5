import type { Statement } from '../statement.ts'

/** An entry of the lexicon or of the organisations, with what is to be kept of it. */
export type CuratedRow = {
  slug: string
  name: string
  aliases: string[]
  byName: string
  kind?: string
  basis?: 'LEXICON'
  url?: string | null
}

/** Keeps the concepts or organisations of the reference data, marked as curated: they stay when no paper names them. */
export const saveCurated = (label: 'Concept' | 'Organization', entries: CuratedRow[]): Statement => ({
  text: [
    'UNWIND $entries AS entry',
    `MERGE (n:${label} {slug: entry.slug})`,
    'SET n += entry, n.curated = true',
  ].join('\n'),
  parameters: { entries },
})

import type { Statement } from '../statement.ts'

/** Takes the mark off concepts or organisations that are no longer in the reference data, and gives their slugs. */
export const uncurate = (label: 'Concept' | 'Organization', slugs: string[]): Statement => ({
  text: [
    `MATCH (n:${label})`,
    'WHERE n.curated AND NOT n.slug IN $slugs',
    'REMOVE n.curated',
    'RETURN n.slug AS slug',
  ].join('\n'),
  parameters: { slugs },
})

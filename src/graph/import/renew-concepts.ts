import type { Statement } from '../statement.ts'
import type { ConceptRow } from './save-concepts.ts'

/** Writes concepts anew that a refresh meets for the first time, other than those of the lexicon, so that nothing of them is left from before. */
export const renewConcepts = (concepts: ConceptRow[], refresh: string): Statement => ({
  text: [
    'UNWIND $concepts AS concept',
    'MATCH (c:Concept {slug: concept.slug})',
    "WHERE c.curated IS NULL AND coalesce(c.refresh, '') <> $refresh",
    'SET c += concept, c.refresh = $refresh',
  ].join('\n'),
  parameters: {
    concepts: concepts.map(({ slug, name, kind, aliases, byName, basis }) => ({
      slug,
      name,
      kind,
      aliases,
      byName,
      basis,
    })),
    refresh,
  },
})

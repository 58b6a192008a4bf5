import type { Statement } from '../statement.ts'

export type ConceptRow = { slug: string; name: string; kind: string; aliases: string[]; byName: string }

/** Keeps concepts that are not there yet; one that is keeps its name and kind, so the lexicon's win. */
export const saveConcepts = (concepts: ConceptRow[]): Statement => ({
  text: [
    'UNWIND $concepts AS concept',
    'MERGE (c:Concept {slug: concept.slug})',
    'ON CREATE SET c += concept',
  ].join('\n'),
  parameters: { concepts },
})

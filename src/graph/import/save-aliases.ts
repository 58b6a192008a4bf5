import type { Statement } from '../statement.ts'

/** Keeps the other names of concepts. */
export const saveAliases = (concepts: { slug: string; aliases: string[] }[]): Statement => ({
  text: [
    'UNWIND $concepts AS concept',
    'MATCH (c:Concept {slug: concept.slug})',
    'SET c.aliases = concept.aliases',
  ].join('\n'),
  parameters: { concepts },
})

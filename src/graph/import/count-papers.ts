import type { Statement } from '../statement.ts'

/** What has papers under a slug, and by which relationship. */
const counted = { Topic: 'ABOUT', Concept: 'MENTIONS', Organization: 'FROM' } as const

export type CountedLabel = keyof typeof counted

/** Counts the papers of entities anew, by the degree. The order key is entity-order-keys.ts's. */
export const countPapers = (label: CountedLabel, slugs: string[]): Statement => ({
  text: [
    'UNWIND $slugs AS slug',
    `MATCH (n:${label} {slug: slug})`,
    `WITH n, COUNT { (n)<-[:${counted[label]}]-() } AS papers`,
    "SET n.paperCount = papers, n.byPaperCount = right('000000000' + toString(papers), 10) + '\\t' + n.slug",
  ].join('\n'),
  parameters: { slugs },
})

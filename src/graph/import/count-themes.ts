import type { Statement } from '../statement.ts'

/** Counts the papers of each theme anew, by the degree: themes are few. One that has none any longer goes. The order key is entity-order-keys.ts's. */
export const countThemes: Statement = {
  text: [
    'MATCH (t:Theme)',
    'WITH t, COUNT { (t)<-[:IN_THEME]-() } AS papers',
    'WHERE papers = 0 OR t.paperCount <> papers OR t.byPaperCount IS NULL',
    "SET t.paperCount = papers, t.byPaperCount = right('000000000' + toString(papers), 10) + '\\t' + t.id",
    'WITH t',
    'WHERE t.paperCount = 0',
    'DELETE t',
  ].join('\n'),
  parameters: {},
}

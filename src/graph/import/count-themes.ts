import type { Statement } from '../statement.ts'

/** Counts the papers of each theme anew, by the degree: themes are few. The order key is entity-order-keys.ts's. */
export const countThemes: Statement = {
  text: [
    'MATCH (t:Theme)',
    'WITH t, COUNT { (t)<-[:IN_THEME]-() } AS papers',
    'WHERE t.paperCount <> papers OR t.byPaperCount IS NULL',
    "SET t.paperCount = papers, t.byPaperCount = right('000000000' + toString(papers), 10) + '\\t' + t.id",
  ].join('\n'),
  parameters: {},
}

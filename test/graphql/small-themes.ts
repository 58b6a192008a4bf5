import type { Graph } from '../../src/graph/graph.ts'

/** Two themes of papers of the small graph. */
const themes = [
  { id: 'tlanguage', label: 'bert, bleu', papers: ['p01', 'p02', 'p03', 'p04', 'p10'] },
  { id: 'tvision', label: 'acme, vision', papers: ['p07', 'p08'] },
]

/** Writes two themes into the small graph. */
export const writeSmallThemes = (graph: Graph): Promise<unknown> =>
  graph.writeAlone({
    text: `UNWIND $themes AS theme
      CREATE (t:Theme {id: theme.id, label: theme.label, byName: theme.label + '\t' + theme.id})
      WITH theme, t
      UNWIND theme.papers AS id
      MATCH (p:Paper {id: id})
      CREATE (p)-[:IN_THEME {theme: t.id, byPublished: p.byPublished}]->(t)
      WITH t, count(*) AS papers
      SET t.paperCount = papers, t.byPaperCount = '000000000' + toString(papers) + '\t' + t.id`,
    parameters: { themes },
  })

import type { Graph } from '../../src/graph/graph.ts'

/** Papers that all share one concept with each other, so that they are a community. */
export type MadeGroup = { concept: string; papers: string[] }

const texts = [
  `UNWIND $groups AS group
   MERGE (c:Concept {slug: group.concept})
   ON CREATE SET c.name = group.concept, c.kind = 'METHOD', c.curated = true, c.paperCount = 0
   SET c.paperCount = c.paperCount + size(group.papers)
   WITH group, c
   UNWIND group.papers AS id
   MERGE (p:Paper {id: id})
   ON CREATE SET p.byPublished = '2026-01-08\t' + id, p.byTitle = id
   CREATE (p)-[:MENTIONS {score: 0.5, spelling: c.name, concept: c.slug, byPublished: p.byPublished}]->(c)`,
  `UNWIND $groups AS group
   UNWIND group.papers AS from
   UNWIND group.papers AS to
   WITH group, from, to
   WHERE from < to
   MATCH (a:Paper {id: from}), (b:Paper {id: to})
   MERGE (a)-[s:SHARES_CONCEPT]->(b)
   SET s = {weight: 0.5, concepts: [group.concept], conceptWeights: [0.5]}`,
]

/** Writes papers of groups into a migrated graph; a paper may be in several. */
export const writeGroups = (graph: Graph, groups: MadeGroup[]): Promise<void> =>
  graph.write(async (run) => {
    for (const text of texts) await run({ text, parameters: { groups } })
  })

/** Puts papers into a paper's list of similar ones. */
export const writeSimilar = (graph: Graph, paper: string, similar: string[], score: number): Promise<void> =>
  graph.write(async (run) => {
    await run({
      text: `MERGE (a:Paper {id: $paper})
   ON CREATE SET a.byPublished = '2026-01-08\t' + $paper, a.byTitle = $paper
   WITH a
   UNWIND $similar AS id
   MATCH (b:Paper {id: id})
   CREATE (a)-[:SIMILAR_TO {score: $score}]->(b)`,
      parameters: { paper, similar, score },
    })
  })

/** Makes papers be about a topic. */
export const writeAbout = (graph: Graph, topic: string, papers: string[]): Promise<void> =>
  graph.write(async (run) => {
    await run({
      text: `MERGE (t:Topic {slug: $topic})
   ON CREATE SET t.name = $topic
   WITH t
   UNWIND $papers AS id
   MATCH (p:Paper {id: id})
   CREATE (p)-[:ABOUT {topic: t.slug, direct: true, score: 0.5}]->(t)`,
      parameters: { topic, papers },
    })
  })

/** Ids of papers: a letter and a number of two digits. */
export const papersNamed = (letter: string, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, place) => `${letter}${String(from + place).padStart(2, '0')}`)

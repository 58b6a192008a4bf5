import type { Graph } from '../../src/graph/graph.ts'

/** Writes a topic, a concept, an organisation, a theme and a listing named `hub` with 1,000 papers, and ones named `small` with 30 of these; two of the papers are alike. */
export const writeHubGraph = async (graph: Graph): Promise<void> => {
  await graph.writeAlone({
    text: `UNWIND [{slug: 'hub', papers: $papers}, {slug: 'small', papers: 30}] AS hub
      CREATE (t:Topic {slug: hub.slug, name: hub.slug, description: '', paperCount: hub.papers, byName: hub.slug, byPaperCount: '00000' + toString(hub.papers)})
      CREATE (c:Concept {slug: hub.slug, name: hub.slug, kind: 'TASK', aliases: [], paperCount: hub.papers, byName: hub.slug, byPaperCount: toString(hub.papers)})
      CREATE (o:Organization {slug: hub.slug, name: hub.slug, aliases: [], paperCount: hub.papers, byName: hub.slug, byPaperCount: toString(hub.papers)})
      CREATE (h:Theme {id: hub.slug, label: hub.slug, paperCount: hub.papers, byName: hub.slug, byPaperCount: toString(hub.papers)})
      CREATE (l:Listing {id: hub.slug, source: 'pages', title: hub.slug, byDate: hub.slug})
      WITH hub, t, c, o, h, l
      UNWIND range(1, hub.papers) AS number
      WITH hub, t, c, o, h, l, number, 'p' + right('0000' + toString(number), 4) AS id
      MERGE (p:Paper {id: id})
      SET p += {title: 'Paper ' + id, titleKey: id, byPublished: '2026-01-01\t' + id, byPublishedAscending: '2026-01-01\t' + id, byTitle: id,
        byUpvotes: '-\t' + id, byUpvotesAscending: '~\t' + id, updatedAt: datetime('2026-01-01T00:00:00Z'), createdAt: datetime('2026-01-01T00:00:00Z')}
      CREATE (p)-[:ABOUT {score: 1.0, direct: true, primary: false, topic: hub.slug, byPublished: p.byPublished, byUpvotes: p.byUpvotes}]->(t)
      CREATE (p)-[:MENTIONS {score: 1.0, spelling: hub.slug, concept: hub.slug, byPublished: p.byPublished}]->(c)
      CREATE (p)-[:FROM {evidence: ['STATED'], organization: hub.slug, byPublished: p.byPublished}]->(o)
      CREATE (p)-[:IN_THEME {theme: hub.slug, byPublished: p.byPublished}]->(h)
      CREATE (l)-[:LISTS {position: number, listing: hub.slug}]->(p)`,
    parameters: { papers: 1_000 },
  })
  await graph.writeAlone({
    text: `MATCH (p:Paper {id: 'p0001'}), (q:Paper {id: 'p0002'})
      CREATE (p)-[:SIMILAR_TO {score: 0.5, parts: ['concepts'], values: [0.5], contributions: [0.5], sharedConcepts: ['hub'], sharedConceptWeights: [0.5],
        sharedTopics: ['hub'], sharedOrganizations: ['hub']}]->(q)`,
    parameters: {},
  })
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { countThemes } from '../../src/graph/import/count-themes.ts'
import { findThemeVotes } from '../../src/graph/import/find-theme-votes.ts'
import { readLabelConcepts } from '../../src/graph/import/read-label-concepts.ts'
import { readLabelTopics } from '../../src/graph/import/read-label-topics.ts'
import { readThemeGrowth } from '../../src/graph/import/read-theme-growth.ts'
import { readThemeMentions } from '../../src/graph/import/read-theme-mentions.ts'
import { readThemePairs } from '../../src/graph/import/read-theme-pairs.ts'
import { readThemes } from '../../src/graph/import/read-themes.ts'
import { removeThemes } from '../../src/graph/import/remove-themes.ts'
import { saveMemberships } from '../../src/graph/import/save-memberships.ts'
import { saveThemedPapers } from '../../src/graph/import/save-themed-papers.ts'
import { saveThemes } from '../../src/graph/import/save-themes.ts'
import { joinThemes } from '../../src/ingest/themes/join-themes.ts'
import { refreshThemes } from '../../src/ingest/themes/refresh-themes.ts'
import { silentProgress } from '../../src/progress.ts'
import { testGraph } from '../neo4j.ts'
import { papersNamed, writeGroups } from './made-themes.ts'

/** The statements that a refresh and a join sent to a real Neo4j, parameters aside. */
const sent = new Set<string>()

let graph: Graph

beforeAll(async () => {
  graph = await testGraph({ onStatement: ({ statement }) => sent.add(statement.text) })
  await writeGroups(graph, [{ concept: 'parsing', papers: papersNamed('a', 0, 5) }])
  await graph.write((run) => run(saveThemes([{ id: 'told', label: 'Old', topics: [], byName: 'old\ttold' }])))
  await refreshThemes(graph, silentProgress)
  await graph.write((run) => joinThemes(run, ['a00']))
})

afterAll(() => graph.close())

describe('a statement about themes', () => {
  it('reads pairs page by page', () => {
    const statement = readThemePairs('p1', 2000, 4)

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "after": "p1",
          "limit": Integer {
            "high": 0,
            "low": 2000,
          },
          "ofLikeness": 4,
        },
        "text": "MATCH (p:Paper)
      WHERE p.byTitle > $after
      WITH p
      ORDER BY p.byTitle
      LIMIT $limit
      RETURN p.id AS id, p.byTitle AS key, head(COLLECT {
        MATCH (p)-[r:IN_THEME]->()
        RETURN r.theme
      }) AS theme, COLLECT {
        MATCH (p)-[a:ABOUT]->()
        WHERE a.direct
        RETURN a.topic
      } AS topics, COLLECT {
        MATCH (p)-[s:SHARES_CONCEPT|SIMILAR_TO]->(o:Paper)
        RETURN [o.id, coalesce(s.weight, s.score * $ofLikeness)]
      } AS pairs",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('reads mentions page by page', () => {
    const statement = readThemeMentions('p1', 2000)

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "after": "p1",
          "limit": Integer {
            "high": 0,
            "low": 2000,
          },
        },
        "text": "MATCH (p:Paper)
      WHERE p.byTitle > $after
      WITH p
      ORDER BY p.byTitle
      LIMIT $limit
      RETURN p.id AS id, p.byTitle AS key, COLLECT {
        MATCH (p)-[m:MENTIONS]->(c:Concept)
        WHERE c.paperCount > 1
        RETURN m.concept
      } AS concepts, COLLECT {
        MATCH (p)-[a:ABOUT]->()
        RETURN a.topic
      } AS topics",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('reads the concepts that labels name', () => {
    const statement = readLabelConcepts(['bleu'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "slugs": [
            "bleu",
          ],
        },
        "text": "UNWIND $slugs AS slug
      MATCH (c:Concept {slug: slug})
      RETURN slug, c.name AS name, c.kind AS kind, c.curated IS NOT NULL AS curated, c.paperCount AS paperCount",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('reads what topics are called', () => {
    const statement = readLabelTopics(['parsing'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "slugs": [
            "parsing",
          ],
        },
        "text": "UNWIND $slugs AS slug
      MATCH (t:Topic {slug: slug})
      RETURN slug, t.name AS name, head(COLLECT {
        MATCH (t)-[:BROADER]->(b:Topic)
        RETURN b.slug
      }) AS broader",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('reads all themes', () => {
    expect(readThemes).toMatchInlineSnapshot(`
      {
        "parameters": {},
        "text": "MATCH (t:Theme)
      RETURN t.id AS id, t.label AS label, t.topics AS topics, t.paperCount AS paperCount",
      }
    `)
    expect(sent.has(readThemes.text)).toBe(true)
  })

  it('reads how the graph has grown', () => {
    expect(readThemeGrowth).toMatchInlineSnapshot(`
      {
        "parameters": {},
        "text": "CALL () {
        MATCH (p:Paper)
        RETURN count(p) AS papers
      }
      MATCH (c:Corpus {key: 'corpus'})
      RETURN papers, coalesce(c.themedPapers, 0) AS themedPapers",
      }
    `)
    expect(sent.has(readThemeGrowth.text)).toBe(true)
  })

  it('saves themes', () => {
    const statement = saveThemes([{ id: 't1', label: 'parsing', topics: ['syntax'], byName: 'parsing\tt1' }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "themes": [
            {
              "byName": "parsing	t1",
              "id": "t1",
              "label": "parsing",
              "topics": [
                "syntax",
              ],
            },
          ],
        },
        "text": "UNWIND $themes AS theme
      MERGE (t:Theme {id: theme.id})
      ON CREATE SET t.paperCount = 0
      SET t += theme",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('saves memberships', () => {
    const statement = saveMemberships([{ paper: 'p1', theme: 't1' }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "memberships": [
            {
              "paper": "p1",
              "theme": "t1",
            },
          ],
        },
        "text": "UNWIND $memberships AS membership
      MATCH (p:Paper {id: membership.paper})
      CALL (p) {
        MATCH (p)-[old:IN_THEME]->()
        DELETE old
      }
      MATCH (t:Theme {id: membership.theme})
      CREATE (p)-[:IN_THEME {theme: t.id, byPublished: p.byPublished}]->(t)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('removes themes', () => {
    const statement = removeThemes(['t1'])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "t1",
          ],
        },
        "text": "UNWIND $ids AS id
      MATCH (t:Theme {id: id})
      DETACH DELETE t",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('counts themes', () => {
    expect(countThemes).toMatchInlineSnapshot(`
      {
        "parameters": {},
        "text": "MATCH (t:Theme)
      WITH t, COUNT { (t)<-[:IN_THEME]-() } AS papers
      WHERE papers = 0 OR t.paperCount <> papers OR t.byPaperCount IS NULL
      SET t.paperCount = papers, t.byPaperCount = right('000000000' + toString(papers), 10) + '\\t' + t.id
      WITH t
      WHERE t.paperCount = 0
      DELETE t",
      }
    `)
    expect(sent.has(countThemes.text)).toBe(true)
  })

  it('saves in how many papers themes were found', () => {
    const statement = saveThemedPapers(12)

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "papers": Integer {
            "high": 0,
            "low": 12,
          },
        },
        "text": "MATCH (c:Corpus {key: 'corpus'})
      SET c.themedPapers = $papers",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('finds what papers vote for', () => {
    const statement = findThemeVotes(['p1'], 4)

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "ids": [
            "p1",
          ],
          "ofLikeness": 4,
        },
        "text": "UNWIND $ids AS id
      MATCH (p:Paper {id: id})
      OPTIONAL MATCH (p)-[own:IN_THEME]->()
      RETURN id AS paper, own.theme AS theme, own.byPublished = p.byPublished AS hasDay, COLLECT {
        MATCH (p)-[a:ABOUT]->()
        WHERE a.direct
        RETURN a.topic
      } AS topics, COLLECT {
        MATCH (p)-[s:SHARES_CONCEPT|SIMILAR_TO]-(o:Paper)
        OPTIONAL MATCH (o)-[:IN_THEME]->(t)
        RETURN [o.id, coalesce(s.weight, s.score * $ofLikeness), t.id, coalesce(t.topics, []), COLLECT {
          MATCH (o)-[a:ABOUT]->()
          WHERE a.direct
          RETURN a.topic
        }]
      } AS neighbours",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })
})

import { expect, test } from 'vitest'
import { directLinks } from '../../../src/graph/reads/paths/direct-links.ts'
import { linkFacts } from '../../../src/graph/reads/paths/link-facts.ts'
import { meetingNodes } from '../../../src/graph/reads/paths/meeting-nodes.ts'
import { nextNodes } from '../../../src/graph/reads/paths/next-nodes.ts'
import { walkEnds } from '../../../src/graph/reads/paths/walk-ends.ts'

test('where walks begin and end', () => {
  expect(walkEnds.statement(['Paper:p01'])).toMatchInlineSnapshot(`
    {
      "parameters": {
        "keys": [
          "Paper:p01",
        ],
      },
      "text": "UNWIND $keys AS key
    WITH key, split(key, ':')[0] AS type
    WITH key, type, substring(key, size(type) + 1) AS own
    CALL (type, own) {
      MATCH (n:Paper {id: own}) WHERE type = 'Paper' RETURN n
      UNION ALL
      MATCH (n:Topic {slug: own}) WHERE type = 'Topic' RETURN n
      UNION ALL
      MATCH (n:Theme {id: own}) WHERE type = 'Theme' RETURN n
      UNION ALL
      MATCH (n:Concept {slug: own}) WHERE type = 'Concept' RETURN n
      UNION ALL
      MATCH (n:Organization {slug: own}) WHERE type = 'Organization' RETURN n
      UNION ALL
      MATCH (n:Author {id: own}) WHERE type = 'Author' RETURN n
      UNION ALL
      MATCH (n:Artifact {key: own}) WHERE type = 'Artifact' RETURN n
      UNION ALL
      MATCH (n:Listing {id: own}) WHERE type = 'Listing' RETURN n
      UNION ALL
      MATCH (:MergedPaper {id: own})-[:MERGED_INTO]->(n:Paper) WHERE type = 'Paper' RETURN n
    }
    RETURN key, {id: elementId(n), type: head([label IN labels(n) WHERE label <> 'Unjoined']), key: coalesce(n.slug, n.id, n.key)} AS node",
    }
  `)
})

test('the strongest relationship between two nodes', () => {
  expect(directLinks('4:x:1', '4:x:2')).toMatchInlineSnapshot(`
    {
      "parameters": {
        "from": "4:x:1",
        "to": "4:x:2",
      },
      "text": "MATCH (a)-[r:ABOUT|MENTIONS|FROM|WRITTEN_BY|LINKS_TO|OWNED_BY|IN_THEME|LISTS|SIMILAR_TO|SHARES_CONCEPT|BROADER]-(b)
    WHERE elementId(a) = $from AND elementId(b) = $to
    WITH a, r, CASE type(r) WHEN 'MENTIONS' THEN r.score WHEN 'SIMILAR_TO' THEN r.score WHEN 'SHARES_CONCEPT' THEN r.weight / (1 + r.weight) WHEN 'ABOUT' THEN r.score * CASE WHEN r.direct THEN 1.0 ELSE 0.5 END WHEN 'IN_THEME' THEN 0.5 WHEN 'LISTS' THEN 0.1 ELSE 1.0 END AS strength
    RETURN {id: elementId(r), type: type(r), isReversed: startNode(r) <> a} AS link, strength
    ORDER BY strength DESC, link.type, link.isReversed
    LIMIT 1",
    }
  `)
})

test('the strongest steps on from nodes', () => {
  expect(nextNodes({ '4:x:1': 0.5 }, ['4:x:2'], 200)).toMatchInlineSnapshot(`
    {
      "parameters": {
        "limit": Integer {
          "high": 0,
          "low": 200,
        },
        "mostCounted": Integer {
          "high": 0,
          "low": 5000,
        },
        "mostRelationships": Integer {
          "high": 0,
          "low": 500,
        },
        "strengths": {
          "4:x:1": 0.5,
        },
        "without": [
          "4:x:2",
        ],
      },
      "text": "MATCH (u)
    WHERE elementId(u) IN keys($strengths)
    MATCH (u)-[r:ABOUT|MENTIONS|FROM|WRITTEN_BY|LINKS_TO|OWNED_BY|IN_THEME|LISTS|SIMILAR_TO|SHARES_CONCEPT|BROADER]-(n)
    WHERE NOT elementId(n) IN $without
    WITH u, r, n, $strengths[elementId(u)] * CASE type(r) WHEN 'MENTIONS' THEN r.score WHEN 'SIMILAR_TO' THEN r.score WHEN 'SHARES_CONCEPT' THEN r.weight / (1 + r.weight) WHEN 'ABOUT' THEN r.score * CASE WHEN r.direct THEN 1.0 ELSE 0.5 END WHEN 'IN_THEME' THEN 0.5 WHEN 'LISTS' THEN 0.1 ELSE 1.0 END AS weight
    ORDER BY weight DESC
    LIMIT $mostCounted
    WITH u, r, n, weight, COUNT { (n)--() } AS degree
    WHERE 1 < degree <= $mostRelationships
    WITH u, r, n, weight * log(2) / log(degree) AS strength
    ORDER BY strength DESC, elementId(r)
    LIMIT $limit
    RETURN elementId(u) AS from, {id: elementId(r), type: type(r), isReversed: startNode(r) <> u} AS link, {id: elementId(n), type: head([label IN labels(n) WHERE label <> 'Unjoined']), key: coalesce(n.slug, n.id, n.key)} AS node, strength",
    }
  `)
})

test('the strongest ways of two steps between two frontiers', () => {
  expect(meetingNodes({ left: { '4:x:1': 1 }, right: { '4:x:2': 0.5 } }, ['4:x:1', '4:x:2'], 200))
    .toMatchInlineSnapshot(`
      {
        "parameters": {
          "left": {
            "4:x:1": 1,
          },
          "limit": Integer {
            "high": 0,
            "low": 200,
          },
          "right": {
            "4:x:2": 0.5,
          },
          "without": [
            "4:x:1",
            "4:x:2",
          ],
        },
        "text": "MATCH (u)-[r:ABOUT|MENTIONS|FROM|WRITTEN_BY|LINKS_TO|OWNED_BY|IN_THEME|LISTS|SIMILAR_TO|SHARES_CONCEPT|BROADER]-(n)-[s:ABOUT|MENTIONS|FROM|WRITTEN_BY|LINKS_TO|OWNED_BY|IN_THEME|LISTS|SIMILAR_TO|SHARES_CONCEPT|BROADER]-(v)
      USING JOIN ON n
      WHERE elementId(u) IN keys($left) AND elementId(v) IN keys($right)
        AND u <> v AND NOT elementId(n) IN $without
      WITH u, r, n, s, v,
        $left[elementId(u)] * CASE type(r) WHEN 'MENTIONS' THEN r.score WHEN 'SIMILAR_TO' THEN r.score WHEN 'SHARES_CONCEPT' THEN r.weight / (1 + r.weight) WHEN 'ABOUT' THEN r.score * CASE WHEN r.direct THEN 1.0 ELSE 0.5 END WHEN 'IN_THEME' THEN 0.5 WHEN 'LISTS' THEN 0.1 ELSE 1.0 END * $right[elementId(v)] * CASE type(s) WHEN 'MENTIONS' THEN s.score WHEN 'SIMILAR_TO' THEN s.score WHEN 'SHARES_CONCEPT' THEN s.weight / (1 + s.weight) WHEN 'ABOUT' THEN s.score * CASE WHEN s.direct THEN 1.0 ELSE 0.5 END WHEN 'IN_THEME' THEN 0.5 WHEN 'LISTS' THEN 0.1 ELSE 1.0 END * log(2) / log(COUNT { (n)--() }) AS strength
      ORDER BY strength DESC, elementId(r), elementId(s)
      LIMIT $limit
      RETURN elementId(u) AS left, elementId(v) AS right,
        {id: elementId(r), type: type(r), isReversed: startNode(r) <> u} AS first, {id: elementId(n), type: head([label IN labels(n) WHERE label <> 'Unjoined']), key: coalesce(n.slug, n.id, n.key)} AS node, {id: elementId(s), type: type(s), isReversed: startNode(s) <> n} AS second, strength",
      }
    `)
})

test('what relationships say', () => {
  expect(linkFacts.statement(['5:x:1'])).toMatchInlineSnapshot(`
    {
      "parameters": {
        "keys": [
          "5:x:1",
        ],
      },
      "text": "UNWIND $keys AS key
    MATCH (a)-[r]->(b)
    WHERE elementId(r) = key
    RETURN key, type(r) AS type, {type: head([label IN labels(a) WHERE label <> 'Unjoined']), kind: a.kind, name: coalesce(a.owner + '/' + a.name, a.name, a.label, a.title, a.url)} AS from, {type: head([label IN labels(b) WHERE label <> 'Unjoined']), kind: b.kind, name: coalesce(b.owner + '/' + b.name, b.name, b.label, b.title, b.url)} AS to,
      r.score AS score, r.spelling AS spelling, r.direct AS direct, r.evidence AS evidence, r.position AS position,
      head(COLLECT {
        MATCH (a)-[d:ABOUT]->(own:Topic)
        WHERE NOT r.direct AND d.direct
          AND b.slug IN COLLECT { MATCH (own)-[:BROADER*1..10]->(broader:Topic) RETURN broader.slug }
        RETURN own.name
        ORDER BY d.score DESC, own.slug
        LIMIT 1
      }) AS through,
      COLLECT {
        UNWIND range(0, 2) AS place
        MATCH (c:Concept {slug: coalesce(r.sharedConcepts, r.concepts)[place]})
        RETURN c.name
        ORDER BY place
      } AS concepts,
      [place IN range(0, size(coalesce(r.parts, [])) - 1) | {name: r.parts[place], contribution: r.contributions[place]}] AS parts",
    }
  `)
})

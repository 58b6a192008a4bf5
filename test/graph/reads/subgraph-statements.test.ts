import { expect, test } from 'vitest'
import { linksAmong } from '../../../src/graph/reads/subgraph/links-among.ts'
import { neighbourBeyond } from '../../../src/graph/reads/subgraph/neighbour-beyond.ts'
import { neighboursAround } from '../../../src/graph/reads/subgraph/neighbours-around.ts'

test('the neighbours of nodes, the strongest of each kind', () => {
  expect(neighboursAround([{ id: '4:x:1', centre: 0 }], ['4:x:1'], 99)).toMatchInlineSnapshot(`
    {
      "parameters": {
        "from": [
          {
            "centre": Integer {
              "high": 0,
              "low": 0,
            },
            "id": "4:x:1",
          },
        ],
        "known": {
          "4:x:1": true,
        },
        "limit": Integer {
          "high": 0,
          "low": 99,
        },
        "mostOfOne": Integer {
          "high": 0,
          "low": 1000,
        },
      },
      "text": "UNWIND $from AS start
    MATCH (c)
    WHERE elementId(c) = start.id
    CALL (c) {
      MATCH (c)-[r:ABOUT|MENTIONS|FROM|WRITTEN_BY|LINKS_TO|IN_THEME|LISTS]-(n)
      WHERE $known[elementId(n)] IS NULL
      RETURN r, n
      LIMIT $mostOfOne
      UNION ALL
      MATCH (c)-[r:BROADER|OWNED_BY|SIMILAR_TO|SHARES_CONCEPT]-(n)
      WHERE $known[elementId(n)] IS NULL
      RETURN r, n
      LIMIT $mostOfOne
    }
    WITH start.centre AS centre, type(r) AS kind, n, max(CASE type(r) WHEN 'MENTIONS' THEN r.score WHEN 'SIMILAR_TO' THEN r.score WHEN 'SHARES_CONCEPT' THEN r.weight / (1 + r.weight) WHEN 'ABOUT' THEN r.score * CASE WHEN r.direct THEN 1.0 ELSE 0.5 END WHEN 'IN_THEME' THEN 0.5 WHEN 'LISTS' THEN 0.1 ELSE 1.0 END) AS weight
    WITH centre, kind, {id: elementId(n), type: head([label IN labels(n) WHERE label <> 'Unjoined']), key: coalesce(n.slug, n.id, n.key)} AS node, weight
    ORDER BY weight DESC, node.type, node.key
    WITH centre, kind, collect({node: node, weight: weight})[..$limit] AS ranked
    UNWIND range(0, size(ranked) - 1) AS place
    WITH ranked[place].node AS node, {place: place, weight: -ranked[place].weight, centre: centre} AS standing
    ORDER BY standing.place, standing.weight, standing.centre, node.type, node.key
    WITH node, head(collect(standing)) AS best
    ORDER BY best.place, best.weight, best.centre, node.type, node.key
    LIMIT $limit
    RETURN node, best.centre AS centre",
    }
  `)
})

test('of many nodes fewer neighbours each are looked at, but as many as there is room for', () => {
  const from = Array.from({ length: 100 }, (_, place) => ({ id: `4:x:${place}`, centre: 0 }))
  expect(String(neighboursAround(from, [], 99).parameters['mostOfOne'])).toBe('100')
  expect(String(neighboursAround(from, [], 400).parameters['mostOfOne'])).toBe('400')
})

test('every relationship between two of some nodes', () => {
  expect(linksAmong(['4:x:1', '4:x:2'])).toMatchInlineSnapshot(`
    {
      "parameters": {
        "among": {
          "4:x:1": true,
          "4:x:2": true,
        },
      },
      "text": "MATCH (a)
    WHERE elementId(a) IN keys($among)
    CALL (a) {
      MATCH (a)-[r:ABOUT|MENTIONS|FROM|WRITTEN_BY|LINKS_TO|OWNED_BY|IN_THEME|LISTS|SIMILAR_TO|SHARES_CONCEPT|BROADER]->(b)
      WHERE $among[elementId(b)]
      RETURN r, b
    }
    RETURN elementId(r) AS id, type(r) AS type, elementId(a) AS from, elementId(b) AS to, coalesce(r.score, r.weight) AS weight",
    }
  `)
})

test('whether some nodes have a neighbour that is not known', () => {
  expect(neighbourBeyond(['4:x:1'], ['4:x:1', '4:x:2'])).toMatchInlineSnapshot(`
    {
      "parameters": {
        "ids": [
          "4:x:1",
        ],
        "known": {
          "4:x:1": true,
          "4:x:2": true,
        },
      },
      "text": "MATCH (c)
    WHERE elementId(c) IN $ids
    MATCH (c)-[:ABOUT|MENTIONS|FROM|WRITTEN_BY|LINKS_TO|OWNED_BY|IN_THEME|LISTS|SIMILAR_TO|SHARES_CONCEPT|BROADER]-(n)
    WHERE $known[elementId(n)] IS NULL
    RETURN elementId(n) AS id
    LIMIT 1",
    }
  `)
})

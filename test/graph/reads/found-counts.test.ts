import { expect, test } from 'vitest'
import { countFoundEntities } from '../../../src/graph/reads/facets/count-found-entities.ts'
import { countFoundYears } from '../../../src/graph/reads/facets/count-found-years.ts'

test('the concepts of one kind that most of some papers name', () => {
  expect(countFoundEntities(['p1', 'p2'], { of: 'concepts', kind: 'TASK', limit: 3 })).toMatchInlineSnapshot(`
    {
      "parameters": {
        "ids": [
          "p1",
          "p2",
        ],
        "kind": "TASK",
        "limit": Integer {
          "high": 0,
          "low": 3,
        },
      },
      "text": "UNWIND $ids AS id
    MATCH (:Paper {id: id})-[:MENTIONS]->(n:Concept)
    WHERE n.kind = $kind
    RETURN n.slug AS counted, count(*) AS paperCount
    ORDER BY paperCount DESC, counted
    LIMIT $limit",
    }
  `)
})

test('the topics that most of some papers are about', () => {
  expect(countFoundEntities(['p1'], { of: 'topics', limit: 10 })).toMatchInlineSnapshot(`
    {
      "parameters": {
        "ids": [
          "p1",
        ],
        "limit": Integer {
          "high": 0,
          "low": 10,
        },
      },
      "text": "UNWIND $ids AS id
    MATCH (:Paper {id: id})-[:ABOUT]->(n:Topic)
    RETURN n.slug AS counted, count(*) AS paperCount
    ORDER BY paperCount DESC, counted
    LIMIT $limit",
    }
  `)
})

test('the years of some papers', () => {
  expect(countFoundYears(['p1'])).toMatchInlineSnapshot(`
    {
      "parameters": {
        "ids": [
          "p1",
        ],
      },
      "text": "UNWIND $ids AS id
    MATCH (n:Paper {id: id})
    WHERE n.byPublished >= '0'
    RETURN left(n.byPublished, 4) + '-01-01' AS counted, count(*) AS paperCount
    ORDER BY counted DESC",
    }
  `)
})

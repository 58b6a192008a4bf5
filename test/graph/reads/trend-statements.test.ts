import { expect, test } from 'vitest'
import { newestDay } from '../../../src/graph/reads/trends/newest-day.ts'
import { trends } from '../../../src/graph/reads/trends/trends.ts'

const april = { start: '2025-03-02', from: '2025-04-01', to: '2025-04-30', limit: 10 }

test('what rises among the papers of a filter', () => {
  expect(trends({ of: 'CONCEPT', filter: { topic: 'language' }, ...april })).toMatchInlineSnapshot(`
    {
      "parameters": {
        "from": "2025-04-01",
        "limit": Integer {
          "high": 0,
          "low": 10,
        },
        "thought": 10,
        "where0": "language",
        "where1": "2025-03-02",
        "where2": "0",
        "where3": "2025-04-30~",
      },
      "text": "CALL () {
      MATCH (n:Paper)-[r:ABOUT]->()
      WHERE r.topic = $where0
        AND r.byPublished IS NOT NULL
        AND r.byPublished >= $where1
        AND r.byPublished >= $where2
        AND r.byPublished < $where3
      WITH n, r.byPublished >= $from AS isAfter
      RETURN count(CASE WHEN isAfter THEN null ELSE n END) AS before, count(CASE WHEN isAfter THEN n END) AS after
    }
    RETURN before, after, COLLECT {
      MATCH (n:Paper)-[r:ABOUT]->()
      WHERE r.topic = $where0
        AND r.byPublished IS NOT NULL
        AND r.byPublished >= $where1
        AND r.byPublished >= $where2
        AND r.byPublished < $where3
      WITH n, r.byPublished >= $from AS isAfter
      MATCH (n)-[:MENTIONS]->(entity:Concept)
      WITH entity AS n, count(CASE WHEN isAfter THEN null ELSE n END) AS ofBefore, count(CASE WHEN isAfter THEN n END) AS ofAfter
      WHERE before > 0 AND after > 0
      WITH n, ofBefore, ofAfter, $thought / (before + after) AS share
      WITH n, ofBefore, ofAfter, (1.0 * ofAfter / after + share) / (1.0 * ofBefore / before + share) AS rate
      WHERE rate > 1
      ORDER BY rate DESC, ofAfter DESC, n.slug
      LIMIT $limit
      RETURN [n.slug, ofBefore, ofAfter, rate]
    } AS rising",
    }
  `)
})

test('organisations that rise among all papers', () => {
  expect(trends({ of: 'ORGANIZATION', filter: {}, ...april }).text).toMatchInlineSnapshot(`
    "CALL () {
      MATCH (n:Paper)
      WHERE n.byPublished >= $where0
        AND n.byPublished >= $where1
        AND n.byPublished < $where2
      WITH n, n.byPublished >= $from AS isAfter
      RETURN count(CASE WHEN isAfter THEN null ELSE n END) AS before, count(CASE WHEN isAfter THEN n END) AS after
    }
    RETURN before, after, COLLECT {
      MATCH (n:Paper)
      WHERE n.byPublished >= $where0
        AND n.byPublished >= $where1
        AND n.byPublished < $where2
      WITH n, n.byPublished >= $from AS isAfter
      MATCH (n)-[:FROM]->(entity:Organization)
      WITH entity AS n, count(CASE WHEN isAfter THEN null ELSE n END) AS ofBefore, count(CASE WHEN isAfter THEN n END) AS ofAfter
      WHERE before > 0 AND after > 0
      WITH n, ofBefore, ofAfter, $thought / (before + after) AS share
      WITH n, ofBefore, ofAfter, (1.0 * ofAfter / after + share) / (1.0 * ofBefore / before + share) AS rate
      WHERE rate > 1
      ORDER BY rate DESC, ofAfter DESC, n.slug
      LIMIT $limit
      RETURN [n.slug, ofBefore, ofAfter, rate]
    } AS rising"
  `)
})

test('the day of the newest paper', () => {
  expect(newestDay('2026-01-08')).toMatchInlineSnapshot(`
    {
      "parameters": {
        "end": "2026-01-08~",
      },
      "text": "MATCH (n:Paper)
    WHERE n.byPublished >= '0'
      AND n.byPublished < $end
    RETURN toString(n.publishedAt) AS day
    ORDER BY n.byPublished DESC
    LIMIT 1",
    }
  `)
})

import { expect, test } from 'vitest'
import { compareMatching } from '../../../src/graph/reads/search/compare-matching.ts'
import { corpusStatistics } from '../../../src/graph/reads/search/corpus-statistics.ts'
import { countMatching } from '../../../src/graph/reads/search/count-matching.ts'
import { findByWords } from '../../../src/graph/reads/search/find-by-words.ts'
import { findNearestPapers } from '../../../src/graph/reads/search/find-nearest-papers.ts'
import { findSharingPapers } from '../../../src/graph/reads/search/find-sharing-papers.ts'
import { paperComparables } from '../../../src/graph/reads/search/paper-comparables.ts'
import { paperWords } from '../../../src/graph/reads/search/paper-words.ts'
import { paperTexts } from '../../../src/graph/reads/search/paper-texts.ts'
import { paperVector } from '../../../src/graph/reads/search/paper-vector.ts'

const filter = { topic: 'language', minUpvotes: 5, not: { hasCode: true } }

test('papers by their words', () => {
  expect(findByWords('title:"a"', null, {}, 1_001)).toMatchInlineSnapshot(`
    {
      "parameters": {
        "limit": Integer {
          "high": 0,
          "low": 1001,
        },
        "query": "title:"a"",
      },
      "text": "CALL db.index.fulltext.queryNodes('paper_text', $query, {limit: $limit}) YIELD node AS n, score
    WITH n.id AS id, score
    LIMIT $limit
    RETURN id, score
    ORDER BY score DESC, id",
    }
  `)
})

test('papers of a filter by their words', () => {
  expect(findByWords('title:"a"', null, filter, 1_001)).toMatchInlineSnapshot(`
    {
      "parameters": {
        "limit": Integer {
          "high": 0,
          "low": 1001,
        },
        "query": "title:"a"",
        "where0": "language",
        "where1": "0000000005",
      },
      "text": "CALL db.index.fulltext.queryNodes('paper_text', $query) YIELD node AS n, score
    WHERE EXISTS { (n)-[:ABOUT]->(:Topic {slug: $where0}) }
      AND n.byUpvotes >= $where1
      AND NOT (EXISTS { (n)-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) })
    WITH n.id AS id, score
    LIMIT $limit
    RETURN id, score
    ORDER BY score DESC, id",
    }
  `)
})

test('the papers nearest to a vector', () => {
  expect(findNearestPapers([1, 0], {}, 1_001, 1_001)).toMatchInlineSnapshot(`
    {
      "parameters": {
        "among": Integer {
          "high": 0,
          "low": 1001,
        },
        "limit": Integer {
          "high": 0,
          "low": 1001,
        },
        "vector": [
          1,
          0,
        ],
      },
      "text": "CALL db.index.vector.queryNodes('paper_embedding', $among, $vector) YIELD node AS n
    WITH n.id AS id, vector.similarity.cosine(n.embedding, $vector) AS score
    ORDER BY score DESC, id
    LIMIT $limit
    RETURN id, score",
    }
  `)
})

test('of the nearest those that match a filter', () => {
  expect(findNearestPapers([1, 0], filter, 10_000, 1_001)).toMatchInlineSnapshot(`
    {
      "parameters": {
        "among": Integer {
          "high": 0,
          "low": 10000,
        },
        "limit": Integer {
          "high": 0,
          "low": 1001,
        },
        "vector": [
          1,
          0,
        ],
        "where0": "language",
        "where1": "0000000005",
      },
      "text": "CALL db.index.vector.queryNodes('paper_embedding', $among, $vector) YIELD node AS n
    WHERE EXISTS { (n)-[:ABOUT]->(:Topic {slug: $where0}) }
      AND n.byUpvotes >= $where1
      AND NOT (EXISTS { (n)-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) })
    WITH n.id AS id, vector.similarity.cosine(n.embedding, $vector) AS score
    ORDER BY score DESC, id
    LIMIT $limit
    RETURN id, score",
    }
  `)
})

test('how many papers match a filter, from what leads to the fewest', () => {
  expect(countMatching(filter, 10_001)).toMatchInlineSnapshot(`
    {
      "parameters": {
        "most": Integer {
          "high": 0,
          "low": 10001,
        },
        "where0": "language",
        "where1": "0000000005",
      },
      "text": "MATCH (n:Paper)-[:ABOUT]->(:Topic {slug: $where0})
    WHERE n.byUpvotes >= $where1
      AND NOT (EXISTS { (n)-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) })
    WITH n
    LIMIT $most
    RETURN count(n) AS matching",
    }
  `)
})

test('the papers of a filter, compared one by one, each once', () => {
  expect(compareMatching([1, 0], { anyConcept: ['bert', 'bleu'] }, 1_001)).toMatchInlineSnapshot(`
    {
      "parameters": {
        "limit": Integer {
          "high": 0,
          "low": 1001,
        },
        "vector": [
          1,
          0,
        ],
        "where0": [
          "bert",
          "bleu",
        ],
      },
      "text": "MATCH (n:Paper)-[:MENTIONS]->(lead:Concept)
    WHERE lead.slug IN $where0
    WITH DISTINCT n
    WHERE n.embedding IS NOT NULL
    WITH n.id AS id, vector.similarity.cosine(n.embedding, $vector) AS score
    ORDER BY score DESC, id
    LIMIT $limit
    RETURN id, score",
    }
  `)
})

test('papers that share concepts', () => {
  expect(findSharingPapers([{ slug: 'bert', weight: 0.5 }], filter, 100)).toMatchInlineSnapshot(`
    {
      "parameters": {
        "concepts": [
          {
            "slug": "bert",
            "weight": 0.5,
          },
        ],
        "limit": Integer {
          "high": 0,
          "low": 100,
        },
        "rareConcept": Integer {
          "high": 0,
          "low": 1000,
        },
        "where0": "language",
        "where1": "0000000005",
      },
      "text": "UNWIND $concepts AS concept
    MATCH (m:Concept {slug: concept.slug})
    WHERE COUNT { (m)<-[:MENTIONS]-() } <= $rareConcept
    MATCH (m)<-[shared:MENTIONS]-(n:Paper)
    WITH n, sum(concept.weight * shared.score) AS score
    WHERE EXISTS { (n)-[:ABOUT]->(:Topic {slug: $where0}) }
      AND n.byUpvotes >= $where1
      AND NOT (EXISTS { (n)-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) })
    WITH n.id AS id, score
    ORDER BY score DESC, id
    LIMIT $limit
    RETURN id, score",
    }
  `)
})

test('papers as they are compared, with vectors', () => {
  expect(paperComparables(true).statement(['p'])).toMatchInlineSnapshot(`
    {
      "parameters": {
        "keys": [
          "p",
        ],
      },
      "text": "UNWIND $keys AS key
    OPTIONAL MATCH (own:Paper {id: key})
    OPTIONAL MATCH (:MergedPaper {id: key})-[:MERGED_INTO]->(kept:Paper)
    WITH key, coalesce(own, kept) AS n
    WHERE n IS NOT NULL
    RETURN key, n.id AS id, n.embedding AS embedding, coalesce(n.wordProfile, '') AS wordProfile, COLLECT {
      MATCH (n)-[m:MENTIONS]->(c:Concept)
      RETURN [m.concept, m.score, c.paperCount]
    } AS concepts, COLLECT {
      MATCH (n)-[a:ABOUT]->()
      WHERE a.direct
      RETURN a.topic
    } AS topics, COLLECT {
      MATCH (n)-[f:FROM]->()
      RETURN f.organization
    } AS organizations",
    }
  `)
})

test('papers as they are compared, without vectors', () => {
  expect(paperComparables(false).statement(['p'])).toMatchInlineSnapshot(`
    {
      "parameters": {
        "keys": [
          "p",
        ],
      },
      "text": "UNWIND $keys AS key
    OPTIONAL MATCH (own:Paper {id: key})
    OPTIONAL MATCH (:MergedPaper {id: key})-[:MERGED_INTO]->(kept:Paper)
    WITH key, coalesce(own, kept) AS n
    WHERE n IS NOT NULL
    RETURN key, n.id AS id, null AS embedding, coalesce(n.wordProfile, '') AS wordProfile, COLLECT {
      MATCH (n)-[m:MENTIONS]->(c:Concept)
      RETURN [m.concept, m.score, c.paperCount]
    } AS concepts, COLLECT {
      MATCH (n)-[a:ABOUT]->()
      WHERE a.direct
      RETURN a.topic
    } AS topics, COLLECT {
      MATCH (n)-[f:FROM]->()
      RETURN f.organization
    } AS organizations",
    }
  `)
})

test('vectors of papers', () => {
  expect(paperVector.statement(['p'])).toMatchInlineSnapshot(`
    {
      "parameters": {
        "keys": [
          "p",
        ],
      },
      "text": "UNWIND $keys AS key
    MATCH (n:Paper {id: key})
    WHERE n.embedding IS NOT NULL
    RETURN key, n.embedding AS embedding",
    }
  `)
})

test('what of papers is searched by words', () => {
  expect(paperTexts.statement(['p'])).toMatchInlineSnapshot(`
    {
      "parameters": {
        "keys": [
          "p",
        ],
      },
      "text": "UNWIND $keys AS key
    MATCH (n:Paper {id: key})
    RETURN key, n.title AS title, n.abstract AS abstract, n.summary AS summary",
    }
  `)
})

test('how common words are, where that has changed', () => {
  expect(corpusStatistics('2026-01-02T12:00:00Z 12')).toMatchInlineSnapshot(`
    {
      "parameters": {
        "known": "2026-01-02T12:00:00Z 12",
      },
      "text": "MATCH (c:Corpus {key: 'corpus'})
    WITH c, toString(c.updatedAt) + ' ' + toString(c.papers) AS state
    RETURN state, c.embedder AS embedder, c.dimensions AS dimensions, c.papers AS papers, CASE WHEN state = $known THEN null ELSE c.documentFrequencies END AS documentFrequencies",
    }
  `)
})

test('a filter of another value is the same text', () => {
  const other = { topic: 'vision', minUpvotes: 0, not: { hasCode: true } }
  expect(findByWords('title:"b"', null, other, 5).text).toBe(
    findByWords('title:"a"', null, filter, 1_001).text,
  )
  expect(findNearestPapers([0, 1], other, 5, 5).text).toBe(findNearestPapers([1, 0], filter, 9, 9).text)
  expect(compareMatching([0, 1], other, 5).text).toBe(compareMatching([1, 0], filter, 9).text)
})

test('reads the words of papers', () => {
  expect(paperWords.statement(['p'])).toMatchInlineSnapshot(`
    {
      "parameters": {
        "keys": [
          "p",
        ],
      },
      "text": "UNWIND $keys AS key
    MATCH (n:Paper {id: key})
    RETURN key, coalesce(n.wordProfile, '') AS wordProfile",
    }
  `)
})

test('papers by their words, and before them those that an identifier or a name names', () => {
  expect(findByWords('title:"a"', { by: 'doi', key: '10.1000/xyz' }, {}, 1_001)).toMatchInlineSnapshot(`
    {
      "parameters": {
        "key": "10.1000/xyz",
        "limit": Integer {
          "high": 0,
          "low": 1001,
        },
        "query": "title:"a"",
      },
      "text": "CALL () {
      CALL db.index.fulltext.queryNodes('paper_text', $query, {limit: $limit}) YIELD node AS n, score
      WITH n.id AS id, score
      LIMIT $limit
      RETURN id, score, '' AS published
      UNION ALL
      MATCH (n:Paper {doi: $key})
      WITH DISTINCT n
      ORDER BY n.byPublished DESC
      LIMIT $limit
      RETURN n.id AS id, null AS score, n.byPublished AS published
    }
    RETURN id, score
    ORDER BY score DESC, published DESC, id",
    }
  `)
  expect(
    findByWords(
      'title:"a"',
      {
        by: 'author',
        name: 'Ada Lovelace',
        ids: ['a1', 'a2'],
        inOrder: [{ begins: 'ada ', ends: ' lovelace\t' }],
        starts: ['lovelace, ada'],
        initialled: [],
        isOneWord: false,
      },
      { hasCode: true },
      1_001,
    ),
  ).toMatchInlineSnapshot(`
    {
      "parameters": {
        "ids": [
          "a1",
          "a2",
        ],
        "inOrder": [
          {
            "begins": "ada ",
            "ends": " lovelace	",
          },
        ],
        "initialled": [],
        "initials": "(?:\\p{L}[.]?[ -]?){1,3}\\t.*",
        "limit": Integer {
          "high": 0,
          "low": 1001,
        },
        "query": "title:"a"",
        "starts": [
          "lovelace, ada",
        ],
      },
      "text": "CALL () {
      CALL db.index.fulltext.queryNodes('paper_text', $query) YIELD node AS n, score
      WHERE EXISTS { (n)-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) }
      WITH n.id AS id, score
      LIMIT $limit
      RETURN id, score, '' AS published
      UNION ALL
      CALL () {
        MATCH (a:Author)
        WHERE a.id IN $ids
        RETURN a
        UNION ALL
        UNWIND $inOrder AS form
        MATCH (a:Author)
        WHERE a.byName CONTAINS form.ends
          AND left(a.byName, size(form.begins)) = form.begins
        RETURN a
        UNION ALL
        UNWIND $starts AS start
        MATCH (a:Author)
        WHERE a.byName STARTS WITH start
        RETURN a
        UNION ALL
        UNWIND $initialled AS start
        MATCH (a:Author)
        WHERE a.byName STARTS WITH start
          AND substring(a.byName, size(start)) =~ $initials
        RETURN a
      }
      MATCH (n:Paper)-[:WRITTEN_BY]->(a)
      WHERE EXISTS { (n)-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) }
      WITH DISTINCT n
      ORDER BY n.byPublished DESC
      LIMIT $limit
      RETURN n.id AS id, null AS score, n.byPublished AS published
    }
    RETURN id, score
    ORDER BY score DESC, published DESC, id",
    }
  `)
})

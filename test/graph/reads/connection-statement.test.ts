import { expect, test } from 'vitest'
import { connectionStatement } from '../../../src/graph/reads/connection-statement.ts'
import { listingPapers } from '../../../src/graph/reads/connections/listing-papers.ts'
import { listingsConnection } from '../../../src/graph/reads/connections/listings-connection.ts'
import { papersConnection } from '../../../src/graph/reads/connections/papers-connection.ts'
import { topicsConnection } from '../../../src/graph/reads/connections/topics-connection.ts'
import { conceptsConnection } from '../../../src/graph/reads/connections/concepts-connection.ts'
import { organizationsConnection } from '../../../src/graph/reads/connections/organizations-connection.ts'
import { paperArtifacts } from '../../../src/graph/reads/connections/paper-artifacts.ts'
import { paperAuthors } from '../../../src/graph/reads/connections/paper-authors.ts'
import { paperConcepts } from '../../../src/graph/reads/connections/paper-concepts.ts'
import { paperListings } from '../../../src/graph/reads/connections/paper-listings.ts'
import { paperOrganizations } from '../../../src/graph/reads/connections/paper-organizations.ts'
import { paperSharingConcepts } from '../../../src/graph/reads/connections/paper-sharing-concepts.ts'
import { paperSimilar } from '../../../src/graph/reads/connections/paper-similar.ts'
import { paperTopics } from '../../../src/graph/reads/connections/paper-topics.ts'
import { topicNarrower } from '../../../src/graph/reads/connections/topic-narrower.ts'
import type { Page } from '../../../src/graph/reads/page.ts'

const nothing = { totalCount: false, hasNextPage: false, hasPreviousPage: false }
const everything = { totalCount: true, hasNextPage: true, hasPreviousPage: true }
const firstPage: Page = { size: 20, end: 'first', after: null, before: null, wants: nothing }
const newestFirst = { field: 'PUBLISHED_AT', direction: 'DESC' } as const

test('the first page of all papers walks the index of the order', () => {
  const read = papersConnection('Query.papers', null, {}, newestFirst)
  expect(connectionStatement(read, firstPage, null)).toMatchInlineSnapshot(`
    {
      "parameters": {
        "limit": Integer {
          "high": 0,
          "low": 21,
        },
      },
      "text": "RETURN COLLECT {
      MATCH (n:Paper)
      WHERE n.byPublished IS NOT NULL
      WITH n
      ORDER BY n.byPublished DESC
      LIMIT $limit
      RETURN [n {.id, .title, .summary, .authorCount, .upvotes, .arxivId, .doi, .url, publishedAt: toString(n.publishedAt), updatedAt: toString(n.updatedAt)}, null, [n.byPublished]]
    } AS rows",
    }
  `)
})

test('a page of all papers backwards, between two cursors, with all that can be asked of it', () => {
  const read = papersConnection('Query.papers', null, {}, { field: 'UPVOTES', direction: 'ASC' })
  const page: Page = {
    size: 5,
    end: 'last',
    after: ['0000000001|a'],
    before: ['0000000009|z'],
    wants: everything,
  }
  expect(connectionStatement(read, page, null)).toMatchInlineSnapshot(`
    {
      "parameters": {
        "after0": "0000000001|a",
        "before0": "0000000009|z",
        "limit": Integer {
          "high": 0,
          "low": 6,
        },
      },
      "text": "RETURN COLLECT {
      MATCH (n:Paper)
      WHERE n.byUpvotesAscending > $after0
        AND n.byUpvotesAscending < $before0
      WITH n
      ORDER BY n.byUpvotesAscending DESC
      LIMIT $limit
      RETURN [n {.id, .title, .summary, .authorCount, .upvotes, .arxivId, .doi, .url, publishedAt: toString(n.publishedAt), updatedAt: toString(n.updatedAt)}, null, [n.byUpvotesAscending]]
    } AS rows,
    COUNT {
      MATCH (n:Paper)
    } AS total,
    EXISTS {
      MATCH (n:Paper)
      WHERE n.byUpvotesAscending <= $after0
    } AS earlier,
    EXISTS {
      MATCH (n:Paper)
      WHERE n.byUpvotesAscending >= $before0
    } AS later",
    }
  `)
})

test("topics' papers newest first walk the relationship's index, one stretch for each topic", () => {
  const read = papersConnection('Topic.papers', 'topic', {}, newestFirst)
  const page: Page = { ...firstPage, after: ['2026-01-08|p'], wants: { ...nothing, totalCount: true } }
  expect(connectionStatement(read, page, ['vision', 'language'])).toMatchInlineSnapshot(`
    {
      "parameters": {
        "after0": "2026-01-08|p",
        "keys": [
          "vision",
          "language",
        ],
        "limit": Integer {
          "high": 0,
          "low": 21,
        },
      },
      "text": "UNWIND $keys AS key
    RETURN key, COLLECT {
      MATCH (n:Paper)-[r:ABOUT]->()
      WHERE r.topic = key
        AND r.byPublished < $after0
      WITH n, r
      ORDER BY r.topic DESC, r.byPublished DESC
      LIMIT $limit
      RETURN [n {.id, .title, .summary, .authorCount, .upvotes, .arxivId, .doi, .url, publishedAt: toString(n.publishedAt), updatedAt: toString(n.updatedAt)}, null, [r.byPublished]]
    } AS rows,
    coalesce(head(COLLECT {
      MATCH (m:Topic {slug: key})
      RETURN COUNT { (m)<-[:ABOUT]-() }
    }), 0) AS total",
    }
  `)
})

test('papers by another order than the newest are found from the node', () => {
  const read = papersConnection('Concept.papers', 'concept', {}, { field: 'TITLE', direction: 'ASC' })
  expect(connectionStatement(read, firstPage, ['bert']).text).toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    RETURN key, COLLECT {
      MATCH (n:Paper)-[:MENTIONS]->(:Concept {slug: key})
      WITH n
      ORDER BY n.byTitle ASC
      LIMIT $limit
      RETURN [n {.id, .title, .summary, .authorCount, .upvotes, .arxivId, .doi, .url, publishedAt: toString(n.publishedAt), updatedAt: toString(n.updatedAt)}, null, [n.byTitle]]
    } AS rows"
  `)
})

test('of what a filter names, the one with the fewest papers leads; only what is there is in the text', () => {
  const filter = {
    topic: 'vision',
    organization: 'acme',
    allConcepts: ['bert', 'bleu'],
    publishedFrom: '2025-01-01',
    publishedTo: '2025-12-31',
    minUpvotes: 3,
    hasCode: false,
    updatedSince: '2026-01-01T00:00:00Z',
    not: { any: [{ author: 'a1' }, { anyConcept: ['mt'], publishedFrom: '2025-06-01' }, {}] },
    all: [{ topic: 'language' }],
  }
  const read = papersConnection('Query.papers', null, filter, newestFirst)
  expect(connectionStatement(read, { ...firstPage, wants: { ...nothing, totalCount: true } }, null))
    .toMatchInlineSnapshot(`
    {
      "parameters": {
        "limit": Integer {
          "high": 0,
          "low": 21,
        },
        "where0": "acme",
        "where1": "bert",
        "where10": "a1",
        "where11": [
          "mt",
        ],
        "where12": "2025-06-01",
        "where2": "bleu",
        "where3": "vision",
        "where4": "language",
        "where5": "2025-01-01",
        "where6": "0",
        "where7": "2025-12-31~",
        "where8": "0000000003",
        "where9": "2026-01-01T00:00:00Z",
      },
      "text": "RETURN COLLECT {
      MATCH (n:Paper)-[r:FROM]->()
      WHERE r.organization = $where0
        AND EXISTS { (n)-[:MENTIONS]->(:Concept {slug: $where1}) }
        AND EXISTS { (n)-[:MENTIONS]->(:Concept {slug: $where2}) }
        AND EXISTS { (n)-[:ABOUT]->(:Topic {slug: $where3}) }
        AND EXISTS { (n)-[:ABOUT]->(:Topic {slug: $where4}) }
        AND r.byPublished >= $where5
        AND r.byPublished >= $where6
        AND r.byPublished < $where7
        AND n.byUpvotes >= $where8
        AND NOT EXISTS { (n)-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) }
        AND n.updatedAt >= datetime($where9)
        AND NOT (((EXISTS { (n)-[:WRITTEN_BY]->(:Author {id: $where10}) }) OR (EXISTS { MATCH (n)-[:MENTIONS]->(c:Concept) WHERE c.slug IN $where11 } AND n.byPublished >= $where12) OR true))
        AND r.byPublished IS NOT NULL
      WITH n, r
      ORDER BY r.organization DESC, r.byPublished DESC
      LIMIT $limit
      RETURN [n {.id, .title, .summary, .authorCount, .upvotes, .arxivId, .doi, .url, publishedAt: toString(n.publishedAt), updatedAt: toString(n.updatedAt)}, null, [r.byPublished]]
    } AS rows,
    COUNT {
      MATCH (n:Paper)-[r:FROM]->()
      WHERE r.organization = $where0
        AND EXISTS { (n)-[:MENTIONS]->(:Concept {slug: $where1}) }
        AND EXISTS { (n)-[:MENTIONS]->(:Concept {slug: $where2}) }
        AND EXISTS { (n)-[:ABOUT]->(:Topic {slug: $where3}) }
        AND EXISTS { (n)-[:ABOUT]->(:Topic {slug: $where4}) }
        AND r.byPublished >= $where5
        AND r.byPublished >= $where6
        AND r.byPublished < $where7
        AND n.byUpvotes >= $where8
        AND NOT EXISTS { (n)-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) }
        AND n.updatedAt >= datetime($where9)
        AND NOT (((EXISTS { (n)-[:WRITTEN_BY]->(:Author {id: $where10}) }) OR (EXISTS { MATCH (n)-[:MENTIONS]->(c:Concept) WHERE c.slug IN $where11 } AND n.byPublished >= $where12) OR true))
    } AS total",
    }
  `)
})

test('papers with one of some concepts are found from the concepts, each once', () => {
  const read = papersConnection('Query.papers', null, { anyConcept: ['bert', 'bleu'] }, newestFirst)
  expect(connectionStatement(read, { ...firstPage, wants: { ...nothing, totalCount: true } }, null))
    .toMatchInlineSnapshot(`
    {
      "parameters": {
        "limit": Integer {
          "high": 0,
          "low": 21,
        },
        "where0": [
          "bert",
          "bleu",
        ],
      },
      "text": "RETURN COLLECT {
      MATCH (n:Paper)-[:MENTIONS]->(c:Concept)
      WHERE c.slug IN $where0
      WITH DISTINCT n
      ORDER BY n.byPublished DESC
      LIMIT $limit
      RETURN [n {.id, .title, .summary, .authorCount, .upvotes, .arxivId, .doi, .url, publishedAt: toString(n.publishedAt), updatedAt: toString(n.updatedAt)}, null, [n.byPublished]]
    } AS rows,
    COUNT {
      MATCH (n:Paper)-[:MENTIONS]->(c:Concept)
      WHERE c.slug IN $where0
      RETURN DISTINCT n
    } AS total",
    }
  `)
})

test('a text does not depend on values', () => {
  const vision = papersConnection('Query.papers', null, { topic: 'vision' }, newestFirst)
  const language = papersConnection('Query.papers', null, { topic: 'language' }, newestFirst)
  expect(connectionStatement(vision, firstPage, null).text).toBe(
    connectionStatement(language, firstPage, null).text,
  )
})

test('topics, concepts and organisations of the whole graph', () => {
  const most = { field: 'PAPER_COUNT', direction: 'DESC' } as const
  const byName = { field: 'NAME', direction: 'ASC' } as const
  expect(
    connectionStatement(topicsConnection({ broader: 'language', nameContains: 'Ü' }, most), firstPage, null),
  ).toMatchInlineSnapshot(`
    {
      "parameters": {
        "limit": Integer {
          "high": 0,
          "low": 21,
        },
        "where0": "language",
        "where1": "u",
      },
      "text": "RETURN COLLECT {
      MATCH (n:Topic)-[:BROADER]->(:Topic {slug: $where0})
      WHERE left(n.byName, size(n.byName) - size(n.slug) - 1) CONTAINS $where1
        AND n.byPaperCount IS NOT NULL
      WITH n
      ORDER BY n.byPaperCount DESC
      LIMIT $limit
      RETURN [n {.slug, .name, .description, .paperCount}, null, [n.byPaperCount]]
    } AS rows",
    }
  `)
  expect(connectionStatement(conceptsConnection({ kind: 'TASK', minPapers: 2 }, byName), firstPage, null))
    .toMatchInlineSnapshot(`
    {
      "parameters": {
        "limit": Integer {
          "high": 0,
          "low": 21,
        },
        "where0": "0000000002",
        "where1": "TASK",
      },
      "text": "RETURN COLLECT {
      MATCH (n:Concept)
      WHERE n.byPaperCount >= $where0
        AND n.kind = $where1
        AND n.byName IS NOT NULL
      WITH n
      ORDER BY n.byName ASC
      LIMIT $limit
      RETURN [n {.slug, .name, .kind, .aliases, .paperCount}, null, [n.byName]]
    } AS rows",
    }
  `)
  expect(connectionStatement(organizationsConnection({}, most), firstPage, null).text).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (n:Organization)
      WHERE n.byPaperCount IS NOT NULL
      WITH n
      ORDER BY n.byPaperCount DESC
      LIMIT $limit
      RETURN [n {.slug, .name, .aliases, .url, .paperCount}, null, [n.byPaperCount]]
    } AS rows"
  `)
  expect(connectionStatement(listingsConnection, firstPage, null).text).toMatchInlineSnapshot(`
    "RETURN COLLECT {
      MATCH (n:Listing)
      WHERE n.byDate IS NOT NULL
      WITH n
      ORDER BY n.byDate DESC
      LIMIT $limit
      RETURN [n {.id, .source, .title, date: toString(n.date)}, null, [n.byDate]]
    } AS rows"
  `)
})

test('what hangs from a paper', () => {
  const textOf = (read: Parameters<typeof connectionStatement>[0]) =>
    connectionStatement(read, firstPage, ['p']).text
  expect(textOf(paperConcepts(null))).toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    RETURN key, COLLECT {
      MATCH (:Paper {id: key})-[r:MENTIONS]->(n:Concept)
      WITH n, r
      ORDER BY r.score DESC, n.slug ASC
      LIMIT $limit
      RETURN [n {.slug, .name, .kind, .aliases, .paperCount}, r {.score, .spelling}, [r.score, n.slug]]
    } AS rows"
  `)
  expect(connectionStatement(paperConcepts('TASK'), { ...firstPage, after: [0.5, 'bert'] }, ['p']))
    .toMatchInlineSnapshot(`
    {
      "parameters": {
        "after0": 0.5,
        "after1": "bert",
        "keys": [
          "p",
        ],
        "kind": "TASK",
        "limit": Integer {
          "high": 0,
          "low": 21,
        },
      },
      "text": "UNWIND $keys AS key
    RETURN key, COLLECT {
      MATCH (:Paper {id: key})-[r:MENTIONS]->(n:Concept)
      WHERE n.kind = $kind
        AND r.score <= $after0 AND (r.score < $after0 OR (n.slug > $after1))
      WITH n, r
      ORDER BY r.score DESC, n.slug ASC
      LIMIT $limit
      RETURN [n {.slug, .name, .kind, .aliases, .paperCount}, r {.score, .spelling}, [r.score, n.slug]]
    } AS rows",
    }
  `)
  expect(connectionStatement(paperTopics, { ...firstPage, after: [true, 0.5, 'vision'] }, ['p']).text)
    .toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    RETURN key, COLLECT {
      MATCH (:Paper {id: key})-[r:ABOUT]->(n:Topic)
      WHERE r.direct <= $after0 AND (r.direct < $after0 OR (r.score <= $after1 AND (r.score < $after1 OR (n.slug > $after2))))
      WITH n, r
      ORDER BY r.direct DESC, r.score DESC, n.slug ASC
      LIMIT $limit
      RETURN [n {.slug, .name, .description, .paperCount}, r {.score}, [r.direct, r.score, n.slug]]
    } AS rows"
  `)
  expect(textOf(paperOrganizations)).toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    RETURN key, COLLECT {
      MATCH (:Paper {id: key})-[r:FROM]->(n:Organization)
      WHERE n.byName IS NOT NULL
      WITH n, r
      ORDER BY n.byName ASC
      LIMIT $limit
      RETURN [n {.slug, .name, .aliases, .url, .paperCount}, r {.evidence}, [n.byName]]
    } AS rows"
  `)
  expect(textOf(paperAuthors)).toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    RETURN key, COLLECT {
      MATCH (:Paper {id: key})-[r:WRITTEN_BY]->(n:Author)
      WITH n, r
      ORDER BY r.position ASC, n.id ASC
      LIMIT $limit
      RETURN [n {.id, .name, .paperCount}, r {.position}, [r.position, n.id]]
    } AS rows"
  `)
  expect(textOf(paperArtifacts)).toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    RETURN key, COLLECT {
      MATCH (:Paper {id: key})-[r:LINKS_TO]->(n:Artifact)
      WITH n, r
      ORDER BY n.key ASC
      LIMIT $limit
      RETURN [n {.key, .url, .kind, .owner, .name}, null, [n.key]]
    } AS rows"
  `)
  expect(textOf(paperListings)).toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    RETURN key, COLLECT {
      MATCH (:Paper {id: key})<-[r:LISTS]-(n:Listing)
      WITH n, r
      ORDER BY n.byDate DESC, r.position ASC
      LIMIT $limit
      RETURN [n {.id, .source, .title, date: toString(n.date)}, r {.position}, [n.byDate, r.position]]
    } AS rows"
  `)
  expect(connectionStatement(paperSimilar({ topic: 'vision', hasCode: true }), firstPage, ['p']))
    .toMatchInlineSnapshot(`
    {
      "parameters": {
        "keys": [
          "p",
        ],
        "limit": Integer {
          "high": 0,
          "low": 21,
        },
        "where0": "vision",
      },
      "text": "UNWIND $keys AS key
    RETURN key, COLLECT {
      MATCH (:Paper {id: key})-[r:SIMILAR_TO]->(n:Paper)
      WHERE EXISTS { (n)-[:ABOUT]->(:Topic {slug: $where0}) }
        AND EXISTS { (n)-[:LINKS_TO]->(:Artifact {kind: 'REPOSITORY'}) }
      WITH n, r
      ORDER BY r.rank ASC, n.id ASC
      LIMIT $limit
      RETURN [n {.id, .title, .summary, .authorCount, .upvotes, .arxivId, .doi, .url, publishedAt: toString(n.publishedAt), updatedAt: toString(n.updatedAt)}, r {.score, .parts, .values, .contributions, .sharedConcepts, .sharedConceptWeights, .sharedTopics, .sharedOrganizations}, [r.rank, n.id]]
    } AS rows",
    }
  `)
  expect(textOf(paperSharingConcepts({}))).toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    RETURN key, COLLECT {
      MATCH (:Paper {id: key})-[r:SHARES_CONCEPT]-(n:Paper)
      WITH n, r
      ORDER BY r.weight DESC, n.id ASC
      LIMIT $limit
      RETURN [n {.id, .title, .summary, .authorCount, .upvotes, .arxivId, .doi, .url, publishedAt: toString(n.publishedAt), updatedAt: toString(n.updatedAt)}, r {.weight, .concepts, .conceptWeights}, [r.weight, n.id]]
    } AS rows"
  `)
})

test('what hangs from a listing and from a topic', () => {
  expect(
    connectionStatement(
      listingPapers,
      { ...firstPage, after: [3], wants: { ...nothing, totalCount: true } },
      ['l'],
    ).text,
  ).toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    RETURN key, COLLECT {
      MATCH ()-[r:LISTS]->(n:Paper)
      WHERE r.listing = key
        AND r.position > $after0
      WITH n, r
      ORDER BY r.listing ASC, r.position ASC
      LIMIT $limit
      RETURN [n {.id, .title, .summary, .authorCount, .upvotes, .arxivId, .doi, .url, publishedAt: toString(n.publishedAt), updatedAt: toString(n.updatedAt)}, r {.position}, [r.position]]
    } AS rows,
    coalesce(head(COLLECT {
      MATCH (m:Listing {id: key})
      RETURN COUNT { (m)-[:LISTS]->() }
    }), 0) AS total"
  `)
  expect(connectionStatement(topicNarrower, firstPage, ['t']).text).toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    RETURN key, COLLECT {
      MATCH (n:Topic)-[r:BROADER]->(:Topic {slug: key})
      WHERE n.byPaperCount IS NOT NULL
      WITH n, r
      ORDER BY n.byPaperCount DESC
      LIMIT $limit
      RETURN [n {.slug, .name, .description, .paperCount}, null, [n.byPaperCount]]
    } AS rows"
  `)
})

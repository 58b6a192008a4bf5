import { expect, test } from 'vitest'
import { artifactOrganization } from '../../../src/graph/reads/artifact-organization.ts'
import { nodeByKey } from '../../../src/graph/reads/node-by-key.ts'
import { topicNode } from '../../../src/graph/reads/nodes/topic-node.ts'
import { paperAbstract } from '../../../src/graph/reads/paper-abstract.ts'
import { paperById } from '../../../src/graph/reads/paper-by-id.ts'
import { paperByProperty } from '../../../src/graph/reads/paper-by-property.ts'
import { paperBySourceId } from '../../../src/graph/reads/paper-by-source-id.ts'
import { paperMentions } from '../../../src/graph/reads/paper-mentions.ts'
import { paperPrimaryTopic } from '../../../src/graph/reads/paper-primary-topic.ts'
import { paperSources } from '../../../src/graph/reads/paper-sources.ts'
import { ping } from '../../../src/graph/reads/ping.ts'
import { statistics } from '../../../src/graph/reads/statistics.ts'
import { topicBroader } from '../../../src/graph/reads/topic-broader.ts'

test('nodes by their own key', () => {
  expect(nodeByKey(topicNode).statement(['vision'])).toMatchInlineSnapshot(`
    {
      "parameters": {
        "keys": [
          "vision",
        ],
      },
      "text": "UNWIND $keys AS key
    MATCH (n:Topic {slug: key})
    RETURN key, n {.slug, .name, .description, .paperCount} AS node",
    }
  `)
})

test('papers by id, also by one that was merged away', () => {
  expect(paperById.statement(['p', 'q'])).toMatchInlineSnapshot(`
    {
      "parameters": {
        "keys": [
          "p",
          "q",
        ],
      },
      "text": "UNWIND $keys AS key
    OPTIONAL MATCH (own:Paper {id: key})
    OPTIONAL MATCH (:MergedPaper {id: key})-[:MERGED_INTO]->(kept:Paper)
    WITH key, coalesce(own, kept) AS n
    WHERE n IS NOT NULL
    RETURN key, n {.id, .title, .summary, .authorCount, .upvotes, .arxivId, .doi, .url, publishedAt: toString(n.publishedAt), updatedAt: toString(n.updatedAt)} AS node",
    }
  `)
})

test('papers by an identifier, the first of several', () => {
  expect(paperByProperty('titleKey').statement(['alignedmodels'])).toMatchInlineSnapshot(`
    {
      "parameters": {
        "keys": [
          "alignedmodels",
        ],
      },
      "text": "UNWIND $keys AS key
    CALL (key) {
      MATCH (n:Paper {titleKey: key})
      RETURN n
      ORDER BY n.createdAt, n.id
      LIMIT 1
    }
    RETURN key, n {.id, .title, .summary, .authorCount, .upvotes, .arxivId, .doi, .url, publishedAt: toString(n.publishedAt), updatedAt: toString(n.updatedAt)} AS node",
    }
  `)
})

test('papers by what a source calls them', () => {
  expect(paperBySourceId.statement(['jsonl:1587'])).toMatchInlineSnapshot(`
    {
      "parameters": {
        "keys": [
          "jsonl:1587",
        ],
      },
      "text": "UNWIND $keys AS key
    MATCH (:SourceRecord {key: key})-[:DESCRIBES]->(n:Paper)
    RETURN key, n {.id, .title, .summary, .authorCount, .upvotes, .arxivId, .doi, .url, publishedAt: toString(n.publishedAt), updatedAt: toString(n.updatedAt)} AS node",
    }
  `)
})

test('one neighbour of each', () => {
  expect(paperPrimaryTopic.statement(['p']).text).toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    MATCH (:Paper {id: key})-[:ABOUT {primary: true}]->(n:Topic)
    RETURN key, n {.slug, .name, .description, .paperCount} AS node"
  `)
  expect(topicBroader.statement(['t']).text).toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    MATCH (:Topic {slug: key})-[:BROADER]->(n:Topic)
    RETURN key, n {.slug, .name, .description, .paperCount} AS node"
  `)
  expect(artifactOrganization.statement(['u']).text).toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    MATCH (:Artifact {key: key})-[:OWNED_BY]->(n:Organization)
    RETURN key, n {.slug, .name, .aliases, .url, .paperCount} AS node"
  `)
})

test('what is read of a paper only where it is asked for', () => {
  expect(paperAbstract.statement(['p']).text).toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    MATCH (n:Paper {id: key})
    RETURN key, n.abstract AS abstract"
  `)
  expect(paperSources.statement(['p']).text).toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    MATCH (:Paper {id: key})<-[:DESCRIBES]-(n:SourceRecord)
    WITH key, n
    ORDER BY n.source, n.sourceId
    RETURN key, collect(n {.source, .sourceId, firstSeenAt: toString(n.firstSeenAt), lastSeenAt: toString(n.lastSeenAt)}) AS nodes"
  `)
  expect(paperMentions.statement(['p']).text).toMatchInlineSnapshot(`
    "UNWIND $keys AS key
    MATCH (:Paper {id: key})-[r:MENTIONS]->(c:Concept)
    RETURN key, collect({slug: c.slug, spelling: r.spelling, score: r.score}) AS mentions"
  `)
})

test('statistics count by what Neo4j keeps', () => {
  expect(statistics).toMatchInlineSnapshot(`
    {
      "parameters": {},
      "text": "CALL () {
      MATCH (n:Paper)
      RETURN count(n) AS papers
    }
    CALL () {
      MATCH (n:Topic)
      RETURN count(n) AS topics
    }
    CALL () {
      MATCH (n:Theme)
      RETURN count(n) AS themes
    }
    CALL () {
      MATCH (n:Concept)
      RETURN count(n) AS concepts
    }
    CALL () {
      MATCH (n:Organization)
      RETURN count(n) AS organizations
    }
    CALL () {
      MATCH (n:Author)
      RETURN count(n) AS authors
    }
    CALL () {
      MATCH (n:Artifact)
      RETURN count(n) AS artifacts
    }
    CALL () {
      MATCH (n:Listing)
      RETURN count(n) AS listings
    }
    CALL () {
      MATCH ()-[r]->()
      RETURN count(r) AS relationships
    }
    OPTIONAL MATCH (corpus:Corpus)
    RETURN papers, topics, themes, concepts, organizations, authors, artifacts, listings, relationships, corpus.embedder AS embedder, toString(corpus.updatedAt) AS updatedAt
    LIMIT 1",
    }
  `)
  expect(ping).toMatchInlineSnapshot(`
    {
      "parameters": {},
      "text": "RETURN 1 AS one",
    }
  `)
})

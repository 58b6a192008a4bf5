import { conceptKinds } from '../domain/concept-kind.ts'
import { defineGraph } from '../pothos-neo4j/graph/define-graph.ts'

/** What the API reads of the graph, as schema/model.md has it: nodes and relationships with their properties. */
export const paperGraph = defineGraph({
  nodes: {
    Paper: {
      key: 'id',
      properties: {
        id: 'string',
        title: 'string',
        abstract: 'string?',
        summary: 'string?',
        publishedAt: 'date?',
        authorCount: 'int?',
        upvotes: 'int?',
        arxivId: 'string?',
        doi: 'string?',
        url: 'string?',
        createdAt: 'dateTime',
        updatedAt: 'dateTime',
        byPublished: 'string',
        byPublishedAscending: 'string',
        byUpvotes: 'string',
        byUpvotesAscending: 'string',
        byTitle: 'string',
      },
    },
    Topic: {
      key: 'slug',
      properties: {
        slug: 'string',
        name: 'string',
        description: 'string',
        paperCount: 'int',
        byName: 'string',
        byPaperCount: 'string',
      },
    },
    Theme: {
      key: 'id',
      properties: {
        id: 'string',
        label: 'string',
        paperCount: 'int',
        byName: 'string',
        byPaperCount: 'string',
      },
    },
    Concept: {
      key: 'slug',
      properties: {
        slug: 'string',
        name: 'string',
        kind: { oneOf: conceptKinds },
        aliases: 'string[]',
        paperCount: 'int',
        byName: 'string',
        byPaperCount: 'string',
      },
    },
    Organization: {
      key: 'slug',
      properties: {
        slug: 'string',
        name: 'string',
        aliases: 'string[]',
        url: 'string?',
        paperCount: 'int',
        byName: 'string',
        byPaperCount: 'string',
      },
    },
    Author: {
      key: 'id',
      properties: {
        id: 'string',
        name: 'string',
        paperCount: 'int',
        byName: 'string',
        byPaperCount: 'string',
      },
    },
    Artifact: {
      key: 'key',
      properties: {
        key: 'string',
        url: 'string',
        kind: { oneOf: ['REPOSITORY', 'MODEL', 'DATASET', 'SPACE', 'PROJECT_PAGE'] },
        owner: 'string?',
        name: 'string?',
      },
    },
    Listing: {
      key: 'id',
      properties: { id: 'string', source: 'string', title: 'string', date: 'date?', byDate: 'string' },
    },
    SourceRecord: {
      key: 'key',
      properties: {
        key: 'string',
        source: 'string',
        sourceId: 'string',
        firstSeenAt: 'dateTime',
        lastSeenAt: 'dateTime',
      },
    },
  },
  relationships: {
    BROADER: { from: 'Topic', to: 'Topic' },
    ABOUT: {
      from: 'Paper',
      to: 'Topic',
      properties: {
        score: 'float',
        direct: 'boolean',
        primary: 'boolean',
        topic: 'string',
        byPublished: 'string',
        byUpvotes: 'string',
      },
    },
    MENTIONS: {
      from: 'Paper',
      to: 'Concept',
      properties: { score: 'float', spelling: 'string', concept: 'string', byPublished: 'string' },
    },
    FROM: {
      from: 'Paper',
      to: 'Organization',
      properties: {
        evidence: { oneOf: ['STATED', 'REPOSITORY', 'AFFILIATION'], list: true },
        organization: 'string',
        byPublished: 'string',
      },
    },
    WRITTEN_BY: { from: 'Paper', to: 'Author', properties: { position: 'int' } },
    LINKS_TO: { from: 'Paper', to: 'Artifact' },
    OWNED_BY: { from: 'Artifact', to: 'Organization' },
    IN_THEME: { from: 'Paper', to: 'Theme', properties: { theme: 'string', byPublished: 'string' } },
    LISTS: { from: 'Listing', to: 'Paper', properties: { position: 'int', listing: 'string' } },
    DESCRIBES: { from: 'SourceRecord', to: 'Paper' },
    SIMILAR_TO: {
      from: 'Paper',
      to: 'Paper',
      properties: {
        score: 'float',
        parts: 'string[]',
        values: 'float[]',
        contributions: 'float[]',
        sharedConcepts: 'string[]',
        sharedConceptWeights: 'float[]',
        sharedTopics: 'string[]',
        sharedOrganizations: 'string[]',
      },
    },
    SHARES_CONCEPT: {
      from: 'Paper',
      to: 'Paper',
      properties: { weight: 'float', concepts: 'string[]', conceptWeights: 'float[]' },
    },
  },
})

import { defineConfig } from 'vitest/config'
import { LongFilesFirst } from './test/long-files-first.ts'

const named = (folder: string, files: string[]): string[] =>
  files.map((file) => `test/${folder}/${file}.test.ts`)

/** What only computes: it needs no Neo4j, and so starts none. */
const pure = [
  'test/{config,make-folder}.test.ts',
  ...['bench', 'domain', 'knowledge', 'quality', 'seeds', 'sources'].map(
    (folder) => `test/${folder}/**/*.test.ts`,
  ),
  ...named('graphql', [
    '{count,filter,node,page}-statements',
    'failure-rest',
    'fuse-rankings',
    'highlights',
    'leave-out-unrelated',
    'paper-graph',
    'paths-sentence',
    'progress-channel',
    'ranked-page',
    'read-query',
    'rewritten-query',
    'schema',
  ]),
  ...named('graph', ['graph-failure']),
  ...named('neo4j-server', ['stop-hint']),
  ...named('pothos-neo4j', ['canonical', 'definition', 'is-moment', 'selection-cache']),
  ...named('server', [
    'cors',
    'error-codes',
    'example-tabs',
    'graphql-over-http',
    'http-caching',
    'in-turn',
    'odd-requests',
    'relay-rules',
    'request-cost',
    'text-cache',
    'writes-refused',
  ]),
]

export default defineConfig({
  // One copy of graphql: Pothos and Yoga load the CommonJS one, and Vite would take the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Needs no model, and so is fast; the tests of a model name it.
    env: { EMBEDDER: 'lexical' },
    // The files of a process load what they test once: each leaves nothing behind.
    isolate: false,
    sequence: { sequencer: LongFilesFirst },
    // On a cold Neo4j the longest takes half a minute, on a machine with other work several times that.
    testTimeout: 180_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: pure, sequence: { groupOrder: 0 } },
      },
      {
        extends: true,
        test: {
          name: 'graph',
          include: ['test/**/*.test.ts'],
          exclude: pure,
          globalSetup: ['test/global-setup.ts'],
          // Each file begins with an empty graph, and so each process has a Neo4j of its own: of a few files that are named, one will do.
          maxWorkers: process.argv.some((argument) => argument.endsWith('.test.ts')) ? 1 : 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})

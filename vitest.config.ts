import { defineConfig } from 'vitest/config'

/** What only computes: needs no Neo4j, leaves nothing behind, and so shares its processes. */
const pure = [
  'test/config.test.ts',
  ...[
    'cors',
    'error-codes',
    'graphql-over-http',
    'http-caching',
    'relay-rules',
    'request-cost',
    'text-cache',
    'writes-refused',
  ].map((file) => `test/server/${file}.test.ts`),
  ...['bench', 'domain', 'knowledge', 'quality', 'seeds', 'sources'].map(
    (folder) => `test/${folder}/**/*.test.ts`,
  ),
]

export default defineConfig({
  // One copy of graphql: Pothos and Yoga load the CommonJS one, and Vite would take the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    // Needs no model, and so is fast; the tests of a model name it.
    env: { EMBEDDER: 'lexical' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    reporters: ['default'],
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: pure, isolate: false, sequence: { groupOrder: 0 } },
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
          isolate: true,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})

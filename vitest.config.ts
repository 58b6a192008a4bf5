import { defineConfig } from 'vitest/config'

export default defineConfig({
  // One copy of graphql: Pothos and Yoga load the CommonJS one, and Vite would take the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    // Needs no model, and so is fast; the tests of a model name it.
    env: { EMBEDDER: 'lexical' },
    globalSetup: ['test/global-setup.ts'],
    // One Neo4j serves all files, each of which begins with an empty graph: so they run one after another.
    fileParallelism: false,
    isolate: true,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    reporters: ['default'],
  },
})

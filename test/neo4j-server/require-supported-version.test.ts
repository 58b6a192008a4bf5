import { expect, test } from 'vitest'
import { requireSupportedVersion } from '../../src/neo4j-server/require-supported-version.ts'

test('refuses a Neo4j before 5.26 and says what to do', () => {
  expect(() => requireSupportedVersion('5.20.0', 'The server at bolt://there', 'upgrade it')).toThrow(
    expect.objectContaining({
      code: 'NEO4J_TOO_OLD',
      message: 'The server at bolt://there is Neo4j 5.20.0, and papergraph needs 5.26 or newer: upgrade it.',
    }),
  )
})

test.each(['5.26.0', '5.26.29', '2025.01.0', '2026.09.0'])('accepts Neo4j %s', (version) => {
  expect(() => requireSupportedVersion(version, 'It', 'upgrade it')).not.toThrow()
})

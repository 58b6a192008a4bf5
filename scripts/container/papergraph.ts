import { failureText } from '../../src/failure-text.ts'
import { keptPassword } from './kept-password.ts'

// The image's entry point: papergraph, beside a Neo4j that may have been started without a password of anyone's.
const {
  NEO4J_URI: uri,
  NEO4J_PASSWORD: stated,
  DATA_DIR: dataDir,
  NEO4J_HTTP_PORT: httpPort,
  NEO4J_BOLT_PORT: boltPort,
} = process.env

if (uri && dataDir && !stated)
  try {
    process.env['NEO4J_PASSWORD'] = await keptPassword(uri, dataDir)
  } catch (error) {
    process.stderr.write(`${failureText(error, process.argv.includes('--verbose'))}\n`)
    process.exit(1)
  }

// Inside the container Neo4j has another address, so papergraph itself cannot tell a person this one.
if (httpPort && boltPort && process.argv[2] === 'serve')
  process.stdout.write(
    [
      `Neo4j Browser  http://localhost:${httpPort}/browser/`,
      `  connect to   bolt://localhost:${boltPort}`,
      '  user         neo4j',
      `  password     ${stated ? 'the one in NEO4J_PASSWORD' : 'docker compose exec papergraph cat /data/neo4j/password'}`,
      '',
    ].join('\n'),
  )

await import('../../src/main.ts')

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readEmbedder } from '../../src/graph/import/read-embedder.ts'
import { migrate } from '../../src/graph/migrate.ts'
import { showVectorIndex } from '../../src/graph/vector-index.ts'
import { silentProgress } from '../../src/progress.ts'
import { modelAtHand } from '../knowledge/embedders/model-at-hand.ts'
import { testGraph } from '../neo4j.ts'
import { startRun } from './start-run.ts'
import { neo4jConnection } from '../neo4j-connection.ts'

const files = await modelAtHand('bge-small')

test.skipIf(files === null)(
  'an import with bge-small gives the papers vectors of 384 dimensions',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'papergraph-test-'))
    const graph = await testGraph()
    onTestFinished(async () => {
      await graph.close()
      rmSync(folder, { recursive: true })
    })
    await migrate(graph, { dimensions: 7, progress: silentProgress })
    const papers = join(folder, 'papers.jsonl')
    writeFileSync(papers, '{"title":"A paper of cats"}\n{"title":"A study of markets"}\n')
    const { uri, username, password, database } = neo4jConnection()

    const run = startRun(['import', 'jsonl', papers], {
      EMBEDDER: '',
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
      DATA_DIR: folder,
    })

    expect(await run.exitCode).toBe(0)
    expect(await graph.read(readEmbedder)).toEqual([{ embedder: 'bge-small', dimensions: 384 }])
    expect(await graph.read(showVectorIndex)).toEqual([{ dimensions: 384, links: 16 }])
    expect(
      await graph.read({
        text: 'MATCH (p:Paper) RETURN size(p.embedding) AS size ORDER BY p.title',
        parameters: {},
      }),
    ).toEqual([{ size: 384 }, { size: 384 }])
  },
)

import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { startHttpServer } from '../../src/server/start-http-server.ts'
import type { HttpServer } from '../../src/server/start-http-server.ts'
import { writeSmallGraph } from '../graphql/small-graph.ts'
import { testGraph } from '../neo4j.ts'
import { clientProgram } from './client-program.ts'
import { generateClient } from './generate-client.ts'

const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))
const schema = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')

const settings = {
  compilerOptions: {
    target: 'es2023',
    module: 'nodenext',
    strict: true,
    noEmit: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
    allowImportingTsExtensions: true,
    types: ['node'],
  },
}

let graph: Graph
let server: HttpServer
let folder: string

beforeAll(async () => {
  graph = await testGraph()
  await writeSmallGraph(graph)
  server = await startHttpServer({ graph, embedder: async () => lexicalEmbedder, host: '127.0.0.1', port: 0 })
  folder = await mkdtemp(join(tmpdir(), 'papergraph-client-'))
  await symlink(modules, join(folder, 'node_modules'))
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(settings))
})

afterAll(async () => {
  await server.close()
  await graph.close()
  await rm(folder, { recursive: true, force: true })
})

test('a client that is generated from the schema compiles, and reads two pages of papers', async () => {
  await writeFile(join(folder, 'operations.ts'), await generateClient(schema, clientProgram.operations))
  await writeFile(join(folder, 'client.ts'), clientProgram.source)

  const compiled = spawnSync(process.execPath, [join(modules, 'typescript/bin/tsc'), '-p', folder], {
    encoding: 'utf8',
  })
  const client = spawn(process.execPath, [join(folder, 'client.ts'), server.url])
  let printed = ''
  client.stdout.on('data', (part) => (printed += String(part)))
  client.stderr.on('data', (part) => (printed += String(part)))
  await once(client, 'close')

  expect(compiled.stdout).toBe('')
  expect(JSON.parse(printed)).toEqual([
    { title: 'Higher models', publishedAt: '2026-01-09', concepts: ['BLEU METRIC'] },
    { title: 'Greater models', publishedAt: '2026-01-08', concepts: ['BERT MODEL'] },
    { title: 'Further models', publishedAt: '2026-01-08', concepts: [] },
    { title: '日本語 models', publishedAt: '2025-03-01', concepts: [] },
  ])
})

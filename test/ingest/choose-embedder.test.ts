import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Graph } from '../../src/graph/graph.ts'
import { saveCorpus } from '../../src/graph/import/save-corpus.ts'
import { chooseEmbedder } from '../../src/ingest/readers/choose-embedder.ts'
import { silentProgress } from '../../src/progress.ts'
import { embeddingService } from '../knowledge/embedders/embedding-service.ts'
import { testGraph } from '../neo4j.ts'

let graph: Graph
let folder: string
let notes: string[]

beforeEach(async () => {
  graph = await testGraph()
  folder = mkdtempSync(join(tmpdir(), 'papergraph-test-'))
  notes = []
  // A machine on which no model can be had.
  vi.stubEnv('XDG_CACHE_HOME', folder)
  vi.stubEnv('PATH', folder)
  vi.stubEnv('HF_ENDPOINT', 'http://127.0.0.1:1')
})

afterEach(async () => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
  await graph.close()
})

const choose = (name: string | null) =>
  chooseEmbedder(
    graph,
    { name, key: null },
    { ...silentProgress, note: (line) => void notes.push(line) },
    new AbortController().signal,
  )

const havePapersOf = (embedder: string, dimensions: number) =>
  graph.write((run) => run(saveCorpus({ papers: 1, documentFrequencies: [], embedder, dimensions })))

describe('in a graph without papers', () => {
  it('lexical stands in where the default model cannot be had, and says how to get it', async () => {
    const { name } = await choose(null)

    expect(name).toBe('lexical')
    expect(notes.join()).toMatch(/bge-small could not be had[^]*'lexical' stands in[^]*papergraph refresh/)
  })

  it('a model that was asked for and cannot be had is a failure', async () => {
    await expect(choose('bge-small')).rejects.toMatchObject({ code: 'DOWNLOAD_FAILED' })
    expect(notes).toEqual([])
  })

  it('the one that EMBEDDER names is taken', async () => {
    const service = await embeddingService()
    const name = `${service.address}#made`

    const embedder = await choose(name)
    service.close()

    expect(embedder).toMatchObject({ name, dimensions: 3 })
  })
})

describe('in a graph with papers', () => {
  it('its own embedder is taken, and no model is looked for yet', async () => {
    await havePapersOf('minilm', 384)

    const unset = await choose(null)
    const same = await choose('minilm')

    expect([unset.name, same.name]).toEqual(['minilm', 'minilm'])
  })

  it('a service is not asked before there is something to embed', async () => {
    await havePapersOf('http://127.0.0.1:1/v1#made', 1536)

    expect(await choose(null)).toMatchObject({ name: 'http://127.0.0.1:1/v1#made', dimensions: 1536 })
  })

  it('another than its own is refused, with the way on', async () => {
    await havePapersOf('minilm', 384)

    await expect(choose('lexical')).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      message: expect.stringMatching(/'minilm' made .* EMBEDDER is 'lexical'.*papergraph refresh/),
    })
  })

  it('its own is refused where this papergraph has none of that name', async () => {
    await havePapersOf('another', 384)

    await expect(choose(null)).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      message: expect.stringContaining("'another'"),
    })
  })

  it('its own is refused where it makes vectors of another size now', async () => {
    await havePapersOf('lexical', 7)

    await expect(choose(null)).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      message: expect.stringMatching(/have 7 dimensions.*papergraph refresh/),
    })
  })
})

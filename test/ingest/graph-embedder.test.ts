import { expect, it } from 'vitest'
import { graphEmbedder } from '../../src/ingest/readers/graph-embedder.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { silentProgress } from '../../src/progress.ts'
import { embeddingService } from '../knowledge/embedders/embedding-service.ts'

const embedderOf = () =>
  graphEmbedder(lexicalEmbedder, { key: null }, silentProgress, new AbortController().signal)

it('gives the usual embedder of a graph, and of one that has no vectors yet', async () => {
  const { of } = embedderOf()

  expect(await of({ embedder: null, dimensions: null })).toBe(lexicalEmbedder)
  expect(await of({ embedder: 'lexical', dimensions: lexicalEmbedder.dimensions })).toBe(lexicalEmbedder)
})

it('opens the one that made the vectors anew, once, and asks it nothing before there is something to embed', async () => {
  const service = await embeddingService()
  const { of, close } = embedderOf()
  const made = { embedder: `${service.address}#made`, dimensions: 3 }

  const first = await of(made)
  const second = await of(made)
  await close()
  service.close()

  expect(first).toMatchObject({ name: `${service.address}#made`, dimensions: 3 })
  expect(second).toBe(first)
  expect(service.inputs).toEqual([])
})

it('opens it again where a refresh made longer vectors by it', async () => {
  const { of } = embedderOf()
  const embedder = 'http://localhost:1/v1#made'

  expect(await of({ embedder, dimensions: 3 })).toMatchObject({ dimensions: 3 })
  expect(await of({ embedder, dimensions: 4 })).toMatchObject({ dimensions: 4 })
})

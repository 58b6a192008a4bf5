import { expect, it } from 'vitest'
import { graphEmbedder } from '../../src/ingest/graph-embedder.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { silentProgress } from '../../src/progress.ts'
import { embeddingService } from '../knowledge/embedders/embedding-service.ts'

const embedderOf = () =>
  graphEmbedder(lexicalEmbedder, { key: null }, silentProgress, new AbortController().signal)

it('gives the usual embedder of a graph, and of one that has no vectors yet', async () => {
  const { named } = embedderOf()

  expect(await named(null)).toBe(lexicalEmbedder)
  expect(await named('lexical')).toBe(lexicalEmbedder)
})

it('opens the one that made the vectors anew, once', async () => {
  const service = await embeddingService()
  const { named, close } = embedderOf()

  const first = await named(`${service.address}#made`)
  const second = await named(`${service.address}#made`)
  await close()
  service.close()

  expect(first).toMatchObject({ name: `${service.address}#made`, dimensions: 3 })
  expect(second).toBe(first)
})

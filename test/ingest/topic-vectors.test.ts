import { expect, it, onTestFinished } from 'vitest'
import { topicVectors } from '../../src/ingest/readers/topic-vectors.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { openImporter, reference } from './importer.ts'

it("embeds each topic's text once, and again only when another embedder comes", async () => {
  const importer = await openImporter()
  onTestFinished(() => importer.close())
  let embedded = 0
  const model = (name: string) => ({
    ...lexicalEmbedder,
    name,
    embed: async (texts: string[]) => {
      embedded += texts.length
      return texts.map((text) => [text.length, 1])
    },
  })

  const made = await topicVectors(importer.graph, reference.topics, model('http://localhost/v1#one'))
  const kept = await topicVectors(importer.graph, reference.topics, model('http://localhost/v1#one'))
  await topicVectors(importer.graph, reference.topics, model('http://localhost/v1#two'))

  expect(made?.size).toBe(3)
  expect(kept).toEqual(made)
  expect(embedded).toBe(6)
})

it('gives none where the embedder compares words alone', async () => {
  const importer = await openImporter()
  onTestFinished(() => importer.close())

  expect(await topicVectors(importer.graph, reference.topics, lexicalEmbedder)).toBeNull()
})

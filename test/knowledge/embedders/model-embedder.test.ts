import { afterAll, describe, expect, it } from 'vitest'
import { embeddingModels } from '../../../src/embedding-model/embedding-models.ts'
import { modelEmbedder } from '../../../src/knowledge/embedders/model-embedder.ts'
import { openModelRunner } from '../../../src/knowledge/embedders/open-model-runner.ts'
import { cosine } from '../../../src/knowledge/similarity/cosine.ts'
import { modelAtHand } from './model-at-hand.ts'

const corpus = { papers: 0, documentFrequencies: [] }
const cat = 'The cat sat on the mat.'
const kitten = 'A kitten was sitting on a rug.'
const stocks = 'Stock prices fell sharply on Monday.'
const files = { 'bge-small': await modelAtHand('bge-small'), minilm: await modelAtHand('minilm') }

const counts = { files: 0, texts: 0 }

const embedderOf = (name: 'bge-small' | 'minilm') =>
  modelEmbedder(
    embeddingModels[name],
    async () => {
      counts.files += 1
      return files[name] ?? { onnx: '', tokenizer: '' }
    },
    (onnx, pooling) => {
      const runner = openModelRunner(onnx, pooling)
      return {
        ...runner,
        run: (lists) => {
          counts.texts += lists.length
          return runner.run(lists)
        },
      }
    },
  )

describe.skipIf(files['bge-small'] === null)('bge-small', () => {
  const embedder = embedderOf('bge-small')
  afterAll(() => embedder.close())

  it('is not looked for before there is something to embed', async () => {
    counts.files = 0

    const before = await embedder.embed([], corpus)

    expect([before, counts.files]).toEqual([[], 0])
  })

  it('gives unit vectors of 384 dimensions in which near texts are closer than far ones', async () => {
    const [a = [], b = [], c = []] = await embedder.embed([cat, kitten, stocks], corpus)

    expect([a.length, b.length, c.length]).toEqual([384, 384, 384])
    expect(cosine(a, a)).toBeCloseTo(1, 10)
    expect(cosine(a, b)).toBeGreaterThan(cosine(a, c) + 0.3)
  })

  it('reads the first token, as it was trained to', async () => {
    const [vector = []] = await embedder.embed([cat], corpus)

    expect(vector.slice(0, 4).map((value) => Math.round(value * 100))).toEqual([3, -1, 0, 7])
  })

  it('gives a text the same vector whatever it is embedded with', async () => {
    const [alone] = await embedder.embed([cat], corpus)

    const [, beside] = await embedder.embed([`${stocks} `.repeat(40), cat, kitten], corpus)

    expect(beside).toEqual(alone)
    expect(await embedder.embedQuery(cat, corpus)).toEqual(alone)
  })

  it('embeds equal texts once, and a text without words not at all', async () => {
    counts.texts = 0

    const vectors = await embedder.embed([cat, '', cat, kitten, ' \n', cat], corpus)

    expect(counts.texts).toBe(2)
    expect(vectors[2]).toEqual(vectors[0])
    expect(vectors[1]).toEqual(Array.from({ length: 384 }, () => 0))
  })

  it('reads the first 512 tokens of a text', async () => {
    const words = Array.from({ length: 510 }, (_, place) => (place % 2 === 0 ? 'graph' : 'paper')).join(' ')

    const [whole, longer] = await embedder.embed([words, `${words} and ${stocks.repeat(1000)}`], corpus)

    expect(longer).toEqual(whole)
  })

  it('can be embedded with again after it was closed', async () => {
    const before = await embedder.embed([cat], corpus)
    await embedder.close()

    expect(await embedder.embed([cat], corpus)).toEqual(before)
  })
})

describe.skipIf(files.minilm === null)('minilm', () => {
  const embedder = embedderOf('minilm')
  afterAll(() => embedder.close())

  it('takes the mean over all tokens, as it was trained to', async () => {
    const [vector = []] = await embedder.embed([cat], corpus)

    expect(vector.slice(0, 4).map((value) => Math.round(value * 100))).toEqual([12, -1, -5, 6])
  })
})

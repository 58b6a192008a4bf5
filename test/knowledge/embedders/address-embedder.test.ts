import { expect, onTestFinished, test } from 'vitest'
import { addressEmbedder } from '../../../src/knowledge/embedders/address-embedder.ts'
import type { EmbeddingService, Reply } from './embedding-service.ts'
import { embeddingService } from './embedding-service.ts'

const corpus = { papers: 0, documentFrequencies: [] }
const busy: Reply = {
  status: 429,
  headers: { 'retry-after': '0' },
  body: { error: { message: 'Rate limit reached' } },
}
const broken: Reply = { ...busy, status: 503, body: { error: { message: 'Overloaded' } } }

const unit = (...vector: number[]): unknown[] =>
  vector.map((value) => expect.closeTo(value / Math.hypot(...vector), 10))

const open = async (...odd: Reply[]): Promise<EmbeddingService> => {
  const service = await embeddingService(...odd)
  onTestFinished(() => service.close())
  return service
}

test('finds the size of its vectors by asking once', async () => {
  const service = await open()

  const embedder = await addressEmbedder(`${service.address}#org/made:1`, 'sk-1', null)

  expect(embedder).toMatchObject({ name: `${service.address}#org/made:1`, dimensions: 3 })
  expect(service).toMatchObject({ inputs: [['paper']], models: ['org/made:1'], keys: ['Bearer sk-1'] })
})

test('is refused where its vectors are longer than Neo4j can search', async () => {
  const embedding = Array.from({ length: 5_000 }, () => 1)
  const service = await open({ status: 200, body: { data: [{ index: 0, embedding }] } })

  await expect(addressEmbedder(`${service.address}#made`, null, null)).rejects.toMatchObject({
    code: 'BAD_CONFIG',
    message: expect.stringContaining('gives vectors of 5000 dimensions'),
  })
})

test('asks nothing before there is something to embed, where the size is known', async () => {
  const service = await open()

  const embedder = await addressEmbedder(`${service.address}#made`, null, 3)
  const none = await embedder.embed([], corpus)

  expect([embedder.dimensions, none, service.inputs]).toEqual([3, [], []])
})

test('gives unit vectors in the order of the texts, and sends equal ones once', async () => {
  const service = await open()
  const embedder = await addressEmbedder(`${service.address}#made`, null, 3)

  const vectors = await embedder.embed(['beta', 'alpha', ' ', 'beta'], corpus)

  expect(service.inputs).toEqual([['beta', 'alpha']])
  expect(service.keys).toEqual([undefined])
  expect(vectors[0]).toEqual(unit(4, 98, 1))
  expect(vectors[1]).toEqual(unit(5, 97, 1))
  expect(vectors[2]).toEqual([0, 0, 0])
  expect(vectors[3]).toEqual(vectors[0])
})

test('sends many texts in several requests', async () => {
  const service = await open()
  const embedder = await addressEmbedder(`${service.address}#made`, null, 3)
  const texts = Array.from({ length: 150 }, (_, place) => 'a'.repeat(place + 1))

  const vectors = await embedder.embed(texts, corpus)

  expect(service.inputs.map(({ length }) => length)).toEqual([64, 64, 22])
  expect(vectors[149]).toEqual(unit(150, 97, 1))
})

test('sends no half of a character, be it cut or come so', async () => {
  const service = await open()
  const embedder = await addressEmbedder(`${service.address}#made`, null, 3)

  await embedder.embed([`${'a'.repeat(23_999)}😀`, 'a \ud800 b'], corpus)

  expect(service.inputs).toEqual([[`${'a'.repeat(23_999)}\ufffd`, 'a \ufffd b']])
})

test('sends no more of a text than a service reads, be it in a script whose letters are tokens each', async () => {
  const service = await open()
  const embedder = await addressEmbedder(`${service.address}#made`, null, 3)

  await embedder.embed(['a'.repeat(30_000), '文'.repeat(30_000)], corpus)

  expect(service.inputs).toEqual([['a'.repeat(24_000), '文'.repeat(6_000)]])
})

test('asks again where the service is busy or has a fault', async () => {
  const service = await open(busy, broken)
  const embedder = await addressEmbedder(`${service.address}#made`, null, 3)

  const vector = await embedder.embedQuery('alpha', corpus)

  expect(vector).toEqual(unit(5, 97, 1))
  expect(service.inputs).toHaveLength(3)
})

test('does not keep who searches waiting for a service that wants to be asked again later', async () => {
  const service = await open({ ...busy, headers: { 'retry-after': '30' } })
  const embedder = await addressEmbedder(`${service.address}#made`, null, 3)

  await expect(embedder.embedQuery('alpha', corpus)).rejects.toMatchObject({
    code: 'EMBEDDER_FAILED',
    message: expect.stringContaining('answers 429: start again later'),
  })
  expect(service.inputs).toHaveLength(1)
})

test('gives up after five times, and says what the service said', async () => {
  const service = await open(busy, busy, busy, busy, busy)

  await expect(addressEmbedder(`${service.address}#made`, null, null)).rejects.toMatchObject({
    code: 'EMBEDDER_FAILED',
    message: expect.stringContaining('Rate limit reached'),
  })
  expect(service.inputs).toHaveLength(5)
})

test('a wrong key is named at once, without the key', async () => {
  const service = await open({ status: 401, body: { error: { message: 'Incorrect API key' } } })

  await expect(addressEmbedder(`${service.address}#made`, 'sk-secret', null)).rejects.toMatchObject({
    code: 'BAD_CONFIG',
    message: expect.stringMatching(/^(?!.*sk-secret).*EMBEDDER_KEY.*Incorrect API key/),
  })
  expect(service.inputs).toHaveLength(1)
})

test('an address without such a service is refused', async () => {
  const service = await open()

  await expect(addressEmbedder(`${service.address}/v2#made`, null, null)).rejects.toMatchObject({
    code: 'BAD_CONFIG',
    message: expect.stringContaining('(404)'),
  })
})

test('vectors of another size than before are refused', async () => {
  const service = await open()
  const embedder = await addressEmbedder(`${service.address}#made`, null, 1536)

  await expect(embedder.embed(['alpha'], corpus)).rejects.toMatchObject({
    code: 'BAD_CONFIG',
    message: expect.stringMatching(/vectors of 3 dimensions and gave vectors of 1536/),
  })
})

test.each([{ data: [] }, { vectors: [[1, 2, 3]] }, { data: [{ index: 0, embedding: [] }] }])(
  'an answer without a vector for each text is refused: %j',
  async (body) => {
    const service = await open({ status: 200, body })

    await expect(addressEmbedder(`${service.address}#made`, null, null)).rejects.toMatchObject({
      code: 'EMBEDDER_FAILED',
      message: expect.stringContaining('OpenAI-compatible'),
    })
  },
)

const answering = (...vectors: number[][]): Reply => ({
  status: 200,
  body: { data: vectors.map((embedding, index) => ({ index, embedding })) },
})

test('a vector of zeros for a text with words is refused, which says of what', async () => {
  const service = await open(answering([1, 0, 0], [0, 0, 0]))
  const embedder = await addressEmbedder(`${service.address}#made`, null, 3)

  await expect(embedder.embed(['alpha', 'beta'], corpus)).rejects.toMatchObject({
    code: 'EMBEDDER_FAILED',
    message: expect.stringMatching(/3 zeros, for 'beta'/),
  })
})

test('a text without words may have a vector of zeros', async () => {
  const service = await open(answering([0, 0, 0]))
  const embedder = await addressEmbedder(`${service.address}#made`, null, 3)

  expect(await embedder.embed(['?!'], corpus)).toEqual([[0, 0, 0]])
})

test.each([[1e300], [1e-300]])('vectors of numbers as %d become unit vectors', async (size) => {
  const service = await open(answering([3 * size, 4 * size, 0]))
  const embedder = await addressEmbedder(`${service.address}#made`, null, 3)

  expect(await embedder.embed(['alpha'], corpus)).toEqual([unit(3, 4, 0)])
})

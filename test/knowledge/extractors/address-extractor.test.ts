import { expect, onTestFinished, test } from 'vitest'
import { addressExtractor } from '../../../src/knowledge/extractors/address-extractor.ts'
import type { ChatService, Reply } from './chat-service.ts'
import { chatService, saying } from './chat-service.ts'

const paper = { title: 'Harbour pilots and tide tables', text: 'We train TideNet on pilot logs.' }
const found = saying(
  '{"concepts": [{"name": "tide tables", "kind": "DATASET"}, {"name": "TideNet", "kind": "MODEL"}]}',
)
const concepts = [
  { name: 'tide tables', kind: 'DATASET' },
  { name: 'TideNet', kind: 'MODEL' },
]
const refusing = (status: number, message: string): Reply => ({
  status,
  headers: { 'retry-after': '0' },
  body: { error: { message } },
})

const open = async (answer: (place: number, asked: ChatService['requests'][number]) => Reply) => {
  const service = await chatService((asked, place) => answer(place, asked))
  onTestFinished(() => service.close())
  return service
}

test('asks the model for a paper with its key, for JSON after a schema', async () => {
  const service = await open(() => found)

  const answers = await addressExtractor(`${service.address}#org/made:1`, 'sk-1').extract([paper])

  expect(answers).toEqual([concepts])
  expect(service.keys).toEqual(['Bearer sk-1'])
  expect(service.requests).toEqual([
    {
      model: 'org/made:1',
      temperature: 0,
      response_format: expect.objectContaining({ type: 'json_schema' }),
      messages: [
        { role: 'system', content: expect.stringContaining('Copy every concept exactly') },
        {
          role: 'user',
          content: 'Title: Harbour pilots and tide tables\n\nWe train TideNet on pilot logs.',
        },
      ],
    },
  ])
})

test('sends no half of a character', async () => {
  const service = await open(() => found)

  await addressExtractor(`${service.address}#made`, null).extract([{ ...paper, title: 'Tides \ud83d' }])

  expect(service.requests[0]?.messages[1]?.content).toMatch(/^Title: Tides \ufffd\n/)
})

test('asks for many papers four at a time, for equal ones once, and answers in their order', async () => {
  const service = await open((_, { messages }) =>
    saying(
      `{"concepts": [{"name": "${/Title: (\S+)/.exec(messages[1]?.content ?? '')?.[1]}", "kind": "OTHER"}]}`,
    ),
  )
  const papers = Array.from({ length: 30 }, (_, place) => ({ title: `paper${place % 20}`, text: '' }))

  const answers = await addressExtractor(`${service.address}#made`, null).extract(papers)

  expect(answers.map((answer) => answer?.[0]?.name)).toEqual(papers.map(({ title }) => title))
  expect(service.requests).toHaveLength(20)
  expect(service.atOnce).toBeLessThanOrEqual(4)
})

test.each([
  ['thoughts before it', '<think>It is {short}.</think>\n{"concepts": [{"name": "tide", "kind": "OTHER"}]}'],
  ['a fence around it', '```json\n{"concepts": [{"name": "tide", "kind": "OTHER"}]}\n```'],
  ['a kind in lower case', '{"concepts": [{"name": "tide", "kind": "other"}]}'],
  ['a kind that is none', '{"concepts": [{"name": "tide", "kind": "WAVE"}]}'],
  [
    'a draft among the thoughts before it',
    '<think>First {"concepts": [{"name": "ebb", "kind": "OTHER"}]}, no.</think>{"concepts": [{"name": "tide", "kind": "OTHER"}]}',
  ],
  ['an entry that is none', '{"concepts": ["ebb", {"name": " "}, {"name": "tide", "kind": "OTHER"}]}'],
])('reads an answer with %s', async (_, content) => {
  const service = await open(() => saying(content))

  const answers = await addressExtractor(`${service.address}#made`, null).extract([paper])

  expect(answers).toEqual([[{ name: 'tide', kind: 'OTHER' }]])
})

test('asks a service in the form that it takes, and keeps to that form', async () => {
  const service = await open((_, { response_format: form }) =>
    form?.type === 'json_schema' ? refusing(400, 'response_format is not supported') : found,
  )
  const extractor = addressExtractor(`${service.address}#made`, null)

  const first = await extractor.extract([paper])
  const second = await extractor.extract([{ ...paper, title: 'Another' }])

  expect([...first, ...second]).toEqual([concepts, concepts])
  expect(service.requests.map((request) => request.response_format?.type)).toEqual([
    'json_schema',
    'json_schema',
    'json_object',
    'json_object',
  ])
})

test.each([
  ['no JSON', saying('I cannot help with that.')],
  ['JSON that was cut off', saying('{"concepts": [{"name": "tide", "ki')],
  ['something else', saying('{"keywords": ["tide"]}')],
  ['no completion', { status: 200, body: { choices: [] } }],
])('a paper that is answered twice with %s has no answer', async (_, reply) => {
  const service = await open(() => reply)

  const answers = await addressExtractor(`${service.address}#made`, null).extract([paper])

  expect(answers).toEqual([null])
  expect(service.requests).toHaveLength(2)
})

test('a paper that the service refuses has no answer, and the others have theirs', async () => {
  const service = await open((_, { messages }) =>
    messages[1]?.content.includes('forbidden') ? refusing(400, 'Filtered') : found,
  )
  const extractor = addressExtractor(`${service.address}#made`, null)

  const answers = [
    ...(await extractor.extract([paper])),
    ...(await extractor.extract([
      { ...paper, text: 'forbidden' },
      { ...paper, title: 'Fine' },
    ])),
  ]

  expect(answers).toEqual([concepts, null, concepts])
})

test('asks again where the service is busy or has a fault', async () => {
  const service = await open(
    (place) => [refusing(429, 'Slow down'), refusing(503, 'Overloaded')][place] ?? found,
  )

  const answers = await addressExtractor(`${service.address}#made`, null).extract([paper])

  expect(answers).toEqual([concepts])
  expect(service.requests).toHaveLength(3)
})

test('gives up after five times, and says what the service said', async () => {
  const service = await open(() => refusing(429, 'Rate limit reached'))

  await expect(addressExtractor(`${service.address}#made`, null).extract([paper])).rejects.toMatchObject({
    code: 'EXTRACTOR_FAILED',
    message: expect.stringContaining('Rate limit reached'),
  })
  expect(service.requests).toHaveLength(5)
})

test('a wrong key is named at once, without the key', async () => {
  const service = await open(() => refusing(401, 'Incorrect API key'))

  await expect(
    addressExtractor(`${service.address}#made`, 'sk-secret').extract([paper]),
  ).rejects.toMatchObject({
    code: 'BAD_CONFIG',
    message: expect.stringMatching(/^(?!.*sk-secret).*EXTRACTOR_KEY.*Incorrect API key/),
  })
  expect(service.requests).toHaveLength(1)
})

test('an address without such a service is refused', async () => {
  const service = await open(() => found)

  await expect(addressExtractor(`${service.address}/v2#made`, null).extract([paper])).rejects.toMatchObject({
    code: 'BAD_CONFIG',
    message: expect.stringMatching(/\(404\).*EXTRACTOR has the right address.*\/chat\/completions/),
  })
})

test('a service that takes no form of the request is named with what it says', async () => {
  const service = await open(() => refusing(400, 'model made does not exist'))

  await expect(addressExtractor(`${service.address}#made`, null).extract([paper])).rejects.toMatchObject({
    code: 'BAD_CONFIG',
    message: expect.stringContaining('model made does not exist'),
  })
})

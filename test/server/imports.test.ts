import { EventEmitter, once } from 'node:events'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { Failure } from '../../src/failure.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { loadReferenceData } from '../../src/ingest/load-reference-data.ts'
import type { Embedder } from '../../src/knowledge/embedders/embedder.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { reference } from '../ingest/importer.ts'
import { testGraph } from '../neo4j.ts'
import { call } from './call.ts'
import { postImport } from './post-import.ts'
import { readEvents } from './read-events.ts'
import { token } from './token.ts'
import { startWritingServer } from './writing-server.ts'

const patience = { timeout: 30_000 }

let graph: Graph
let server: Awaited<ReturnType<typeof startWritingServer>>

beforeAll(async () => {
  graph = await testGraph()
  await loadReferenceData(graph, reference)
  server = await startWritingServer(graph)
})

afterAll(async () => {
  await server.close()
  await graph.close()
})

const papersNamed = async (beginning: string): Promise<unknown> =>
  graph.read({
    text: 'MATCH (p:Paper) WHERE p.title STARTS WITH $beginning RETURN p.title AS title ORDER BY title',
    parameters: { beginning },
  })

const paper = (title: string, more: object = {}) => ({ id: title, title, ...more })

test('records become papers, which the answer says how to find', async () => {
  const answer = await postImport(server.url, [
    paper('Found by beam search', { authors: ['Ada Ample'] }),
    '',
    { title: 'Found without an id' },
  ])

  expect(answer).toEqual({
    importPapers: {
      __typename: 'ImportedPapers',
      dryRun: false,
      read: 2,
      new: 2,
      changed: 0,
      same: 0,
      merged: 0,
      mergedRecords: [],
      sourceIds: ['jsonl:Found by beam search', expect.stringMatching(/^jsonl:row:[0-9a-f]{20}$/)],
      notes: [],
    },
  })
  const { body } = await call(server.url, {
    query: '{ paper(by: {sourceId: "jsonl:Found by beam search"}) { title } }',
  })
  expect(body).toEqual({ data: { paper: { title: 'Found by beam search' } } })
})

test('the same records again change nothing; others of the same papers say what became of them', async () => {
  await postImport(server.url, [paper('A study of beam search that is seen again')])

  const again = await postImport(server.url, [paper('A study of beam search that is seen again')])
  const elsewhere = await postImport(
    server.url,
    [paper('A study of beam search that is seen again', { upvotes: 3, colour: 'red' })],
    {
      sourceName: 'mine',
    },
  )

  expect(again).toMatchObject({ importPapers: { read: 1, same: 1 } })
  expect(elsewhere).toMatchObject({
    importPapers: {
      read: 1,
      merged: 1,
      mergedRecords: [{ line: 1, title: 'A study of beam search that is seen again' }],
      sourceIds: ['mine:A study of beam search that is seen again'],
      notes: [expect.stringContaining('colour')],
    },
  })
})

test('an import with a mistake names line, field and what was expected, and writes nothing', async () => {
  const answer = await postImport(server.url, [
    paper('Half of it, good'),
    { title: 'Half of it, bad', upvotes: 'many', concepts: ['bert', { name: 'bleu', kind: 'WORD' }] },
    '{"title": "Half of it, cut',
    '[]',
    paper('Half of it, good', { upvotes: 1 }),
  ])

  expect(answer).toEqual({
    importPapers: {
      __typename: 'RefusedImport',
      errorCount: 5,
      errors: [
        { code: 'BAD_RECORD', line: 2, field: 'upvotes', message: 'expected a whole number, 0 or more' },
        {
          code: 'BAD_RECORD',
          line: 2,
          field: 'concepts[1].kind',
          message: expect.stringContaining('expected one of'),
        },
        { code: 'BAD_RECORD', line: 3, field: null, message: expect.stringContaining('it is not JSON') },
        { code: 'BAD_RECORD', line: 4, field: null, message: expect.stringContaining('no object') },
        {
          code: 'DUPLICATE_RECORD',
          line: 5,
          field: 'id',
          message: expect.stringContaining('Line 1 has this id'),
        },
      ],
    },
  })
  expect(await papersNamed('Half of it')).toEqual([])
})

test('an import takes a field whose meaning is plain, and nothing of a record with one that cannot be read', async () => {
  const plain = await postImport(server.url, [paper('Plainly beam search', { upvotes: '3' })])
  const unread = await postImport(server.url, [
    paper('Unread, good'),
    paper('Unread, with a year', { publishedAt: '2008' }),
  ])

  expect(plain).toMatchObject({ importPapers: { read: 1, new: 1 } })
  expect(unread).toMatchObject({
    importPapers: {
      __typename: 'RefusedImport',
      errors: [{ code: 'BAD_RECORD', line: 2, field: 'publishedAt' }],
    },
  })
  expect(await papersNamed('Unread')).toEqual([])
})

test.each<[code: string, lines: string[], options: { sourceName?: string }]>([
  ['NO_RECORDS', [' ', ''], {}],
  ['TOO_MANY_RECORDS', Array.from({ length: 1_001 }, (_, n) => JSON.stringify(paper(`Many, ${n}`))), {}],
  ['BAD_SOURCE_NAME', [JSON.stringify(paper('Named'))], { sourceName: 'a b' }],
  ['BAD_SOURCE_NAME', [JSON.stringify(paper('Named'))], { sourceName: 'a'.repeat(10_000) }],
])('an import is refused as %s', async (code, lines, options) => {
  expect(await postImport(server.url, lines, options)).toMatchObject({
    importPapers: {
      __typename: 'RefusedImport',
      errors: [{ code, line: null, field: null, message: expect.any(String) }],
    },
  })
})

test('an import of more bytes than a request may have says how many that is', async () => {
  const { status, body } = await call(
    server.url,
    { query: '{ __typename }', variables: { records: 'x'.repeat(1_000_000) } },
    { authorization: `Bearer ${token}` },
  )
  expect([status, body]).toMatchObject([
    413,
    {
      errors: [
        {
          message: expect.stringContaining('1,000,000 bytes'),
          extensions: { code: 'REQUEST_ENTITY_TOO_LARGE' },
        },
      ],
    },
  ])
})

test('a dry run says what would happen, and writes nothing', async () => {
  const answer = await postImport(server.url, [paper('Only tried')], { dryRun: true })

  expect(answer).toMatchObject({ importPapers: { dryRun: true, new: 1 } })
  expect(await papersNamed('Only tried')).toEqual([])
})

/** An embedder that begins when it is told to. */
const heldEmbedder = () => {
  const told = new EventEmitter()
  const letGo = once(told, 'go')
  return {
    letGo: () => told.emit('go'),
    embedder: {
      ...lexicalEmbedder,
      embed: async (...texts: Parameters<Embedder['embed']>) => {
        await letGo
        return lexicalEmbedder.embed(...texts)
      },
    },
  }
}

test('a service that finds concepts and refuses its key is not taken for the embedder, and nothing is written', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const bereft = await startWritingServer(graph, lexicalEmbedder, {
    name: 'http://localhost:1/v1#none',
    extract: () => Promise.reject(new Failure('BAD_CONFIG', 'It refuses the key (401).')),
  })

  const answer = await postImport(bereft.url, [paper('Read by nobody')])
  const logged = log.mock.calls.map(([line]) => JSON.parse(String(line)))
  log.mockRestore()
  await bereft.close()

  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'EXTRACTOR_UNAVAILABLE' } }] })
  expect(logged).toMatchObject([{ error: { message: 'It refuses the key (401).' } }])
  expect(await papersNamed('Read by nobody')).toEqual([])
})

const progress = 'subscription { importProgress { state step done total unit } }'

test('an import waits for none: while one runs another is refused, and the first is whole', async () => {
  const { letGo, embedder } = heldEmbedder()
  const slow = await startWritingServer(graph, embedder)
  const events = await readEvents(slow.url, progress)
  const first = postImport(slow.url, [paper('Held for a while')])
  await expect.poll(() => events.seen.length, patience).toBeGreaterThan(1)

  const second = await postImport(slow.url, [paper('Held off')])
  letGo()

  expect(second).toMatchObject({ importPapers: { errors: [{ code: 'IMPORT_RUNNING' }] } })
  expect(await first).toMatchObject({ importPapers: { new: 1 } })
  await slow.close()
})

test('an import goes on to its end where the client goes away', async () => {
  const { letGo, embedder } = heldEmbedder()
  const slow = await startWritingServer(graph, embedder)
  const events = await readEvents(slow.url, progress)
  const leaving = new AbortController()
  const left = postImport(slow.url, [paper('Left alone')], {}, leaving.signal).catch(() => 'gone')
  await expect.poll(() => events.seen.length, patience).toBeGreaterThan(1)

  leaving.abort()
  expect(await left).toBe('gone')
  letGo()
  await events.ended

  expect(await papersNamed('Left')).toEqual([{ title: 'Left alone' }])
  await slow.close()
})

test('a server that is asked to stop ends what is watched', async () => {
  const stopping = await startWritingServer(graph)
  const events = await readEvents(stopping.url, progress)
  await stopping.close()
  await events.ended
  expect(events.seen).toEqual([])
})

test('a subscription tells how an import goes, and ends with it', async () => {
  const events = await readEvents(server.url, progress)

  await postImport(server.url, [paper('Watched one'), paper('Watched two')])
  await events.ended

  expect(events.contentType).toContain('text/event-stream')
  expect(events.seen.at(0)).toEqual({
    data: {
      importProgress: { state: 'RUNNING', step: 'Reading records', done: 0, total: null, unit: 'records' },
    },
  })
  expect(events.seen).toContainEqual({
    data: { importProgress: { state: 'RUNNING', step: 'Embedding texts', done: 2, total: 2, unit: 'texts' } },
  })
  expect(events.seen.at(-1)).toMatchObject({ data: { importProgress: { state: 'IMPORTED' } } })
})

test('a subscription tells of an import that is refused', async () => {
  const events = await readEvents(server.url, 'subscription { importProgress { state } }')

  await postImport(server.url, ['no JSON'])
  await events.ended

  expect(events.seen.at(-1)).toEqual({ data: { importProgress: { state: 'REFUSED' } } })
})

test('what breaks in the middle of an import leaves nothing of it, and the next import is taken', async () => {
  const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const broken = await startWritingServer({
    ...graph,
    write: (work) =>
      graph.write(async (run) => {
        await work(run)
        await run({ text: 'RETURN 1 / 0 AS broken', parameters: {} })
        throw new Error('unreachable')
      }),
  })
  const events = await readEvents(broken.url, 'subscription { importProgress { state } }')

  const answer = await postImport(broken.url, [paper('Broken in the middle')])
  const next = await postImport(broken.url, ['no JSON'])
  await events.ended
  await broken.close()
  log.mockRestore()

  expect(answer).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL' } }] })
  expect(next).toMatchObject({ importPapers: { errors: [{ code: 'BAD_RECORD' }] } })
  expect(events.seen.at(-1)).toEqual({ data: { importProgress: { state: 'FAILED' } } })
  expect(await papersNamed('Broken')).toEqual([])
})

test('a record whose title fits two papers is told of, with both', async () => {
  const title = 'A study of beam search that two papers are called'

  const answer = await postImport(server.url, [
    paper(title, { id: 'of-one', arxivId: '2501.00071' }),
    paper(title, { id: 'of-the-other', arxivId: '2501.00072' }),
    paper(title, { id: 'of-either' }),
  ])

  expect(answer).toMatchObject({
    importPapers: {
      new: 3,
      merged: 0,
      mergedRecords: [],
      notes: [expect.stringMatching(/^Line 3: the title fits papers .*2501\.00071.* and .*2501\.00072/)],
    },
  })
})

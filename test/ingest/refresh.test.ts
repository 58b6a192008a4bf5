import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readRefresh } from '../../src/graph/import/read-refresh.ts'
import { createVectorIndex, dropVectorIndex, showVectorIndex } from '../../src/graph/vector-index.ts'
import { prepareRefresh } from '../../src/ingest/refresh/prepare-refresh.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { silentProgress } from '../../src/progress.ts'
import { graphContent } from './graph-content.ts'
import type { Importer, JsonRow } from './importer.ts'
import { openImporter } from './importer.ts'

let importer: Importer

beforeEach(async () => {
  importer = await openImporter()
})

afterEach(() => importer.close())

const subjects = [
  'beam search',
  'BLEU',
  'reading comprehension',
  'Masked Word Guessing',
  'masked word guessing',
]
const things = ['newspapers', 'novels', 'letters', 'speeches', 'recipes', 'poems', 'laws']

const words = (place: number): string =>
  Array.from({ length: 8 }, (_, turn) => `word${(place * 37 + turn * turn * 11 + 13) % (17 + turn)}er`).join(
    ' ',
  )

const papers = (count: number): JsonRow[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `p${place}`,
    title: `On ${things[place % 7]} and ${subjects[place % 5]}, part ${place}`,
    abstract: `We take ${subjects[place % 5]} to ${things[place % 7]} and ${things[(place * 3) % 7]}, as is done with ${subjects[(place * 7) % 5]}: ${words(place)}.`,
    authors: ['Ada Ample'],
    publishedAt: '2026-01-08',
  }))

const small = { limits: { rows: 7, bytes: 1_000_000 } }

const idsByTitle = 'MATCH (p:Paper) RETURN p.title AS title, p.id AS id ORDER BY title'

/** What is known of each paper, in words that do not depend on ids. */
const toldByTitle = `
  MATCH (p:Paper)
  RETURN p.title AS title, COLLECT {
    MATCH (p)-[m:MENTIONS]->(c:Concept)
    RETURN [c.name, c.kind, c.aliases, m.score, m.spelling] AS mention
    ORDER BY c.slug
  } AS mentions, COLLECT {
    MATCH (p)-[s:SIMILAR_TO]->()
    RETURN round(s.score, 9) AS score
    ORDER BY score
  } AS likeness, COLLECT {
    MATCH (p)-[:IN_THEME]->(t:Theme)
    RETURN t.label
  } AS themes
  ORDER BY title`

describe('a refresh', () => {
  it('leaves the same graph whatever the order in which papers came', async () => {
    await importer.importRows(papers(40), small)
    await importer.refresh({ pageSize: 9 })
    const forwards = await graphContent(importer)
    await importer.close()
    importer = await openImporter()
    await importer.importRows(papers(40).toReversed(), small)

    await importer.refresh({ pageSize: 9 })

    expect(await graphContent(importer)).toEqual(forwards)
  })

  it('says the same of papers whichever of two sources told of them first', async () => {
    const rows = papers(40)
    const again = rows.filter((_, place) => place % 3 === 0).map((row) => ({ ...row, upvotes: 3 }))
    const other = { ...small, options: { sourceName: 'other', date: null } }
    await importer.importRows(rows, small)
    await importer.importRows(again, other)
    await importer.refresh({ pageSize: 9 })
    const first = await importer.read(toldByTitle)
    const ids = await importer.read(idsByTitle)
    await importer.close()
    importer = await openImporter()
    await importer.importRows(again, other)
    await importer.importRows(rows, small)

    await importer.refresh({ pageSize: 9 })

    expect(await importer.read(idsByTitle)).not.toEqual(ids)
    expect(await importer.read(toldByTitle)).toEqual(first)
    expect(first).toHaveLength(40)
  })

  it('finds what an import found of papers that came at once', async () => {
    await importer.importRows(papers(12))
    const about =
      'MATCH (p:Paper)-[r:ABOUT]->(t) RETURN p.id AS id, t.slug AS topic, r.score AS score ORDER BY id, topic'
    const before = await importer.read(about)

    await importer.refresh()

    expect(await importer.read(about)).toEqual(before)
    expect(
      await importer.read(
        'MATCH (c:Corpus) RETURN c.papers AS papers, size(c.documentFrequencies) > 0 AS isCounted, c.refresh AS refresh',
      ),
    ).toEqual([{ papers: 12, isCounted: true, refresh: null }])
  })

  it('that was stopped goes on from there, and imports wait until it is at its end', async () => {
    await importer.importRows(papers(20))
    const stop = new AbortController()
    const stopping = importer.refresh({
      pageSize: 5,
      stopped: stop.signal,
      progress: { step() {}, update: () => stop.abort(), note() {}, end() {} },
    })
    await expect(stopping).rejects.toMatchObject({ code: 'STOPPED' })
    await expect(importer.importRows([{ id: 'new', title: 'A new paper' }])).rejects.toMatchObject({
      code: 'STOPPED',
    })

    await importer.refresh({ pageSize: 5 })
    await importer.importRows([{ id: 'new', title: 'A new paper' }])

    expect(await importer.graph.read(readRefresh)).toMatchObject([{ refresh: null, papers: 21 }])
    expect(
      await importer.read('MATCH (p:Paper) WHERE NOT (p)-[:SIMILAR_TO]->() RETURN p.title AS title'),
    ).toEqual([{ title: 'A new paper' }])
  })

  it('that is stopped while papers are compared ends at once, and joins all of them the next time', async () => {
    await importer.importRows(papers(20))
    const stop = new AbortController()
    const stopping = importer.refresh({
      stopped: stop.signal,
      progress: {
        ...silentProgress,
        step: (what) => (what === 'Finding what is alike' ? stop.abort() : undefined),
      },
    })
    await expect(stopping).rejects.toMatchObject({ code: 'STOPPED' })
    const lists = 'MATCH (p:Paper) RETURN min(COUNT { (p)-[:SIMILAR_TO]->() }) AS shortest'
    const left = await importer.read(lists)

    await importer.refresh()

    expect(left).toEqual([{ shortest: 0 }])
    expect(await importer.read(lists)).toEqual([{ shortest: 10 }])
  })

  it('makes the vectors anew with another embedder, and once only', async () => {
    const other = {
      ...lexicalEmbedder,
      name: 'http://localhost/v1#made',
      embed: async (texts: string[]) =>
        texts.map((text) => Array.from({ length: 384 }, (_, place) => (place === 0 ? text.length : 1))),
    }
    await importer.importRows(papers(10))

    await importer.refresh({ embedder: other })
    const again = await importer
      .refresh({
        embedder: { ...other, embed: (texts) => Promise.reject(new Error(`${texts.length} texts again`)) },
      })
      .catch((error: unknown) => error)

    expect(again).toEqual({ papers: 10 })
    expect(
      await importer.read(
        'MATCH (p:Paper) WITH p.embedding[0] > 1 AS first, count(*) AS papers MATCH (c:Corpus) RETURN first, papers, c.embedder AS embedder, c.dimensions AS dimensions',
      ),
    ).toEqual([{ first: true, papers: 10, embedder: 'http://localhost/v1#made', dimensions: 384 }])
  })

  it('ends an import that goes on with the embedder of before, and nothing of it is written', async () => {
    await importer.importRows(papers(10))
    await importer.refresh({ embedder: { ...lexicalEmbedder, name: 'http://localhost/v1#made' } })

    const refused = await importer
      .importRows([{ id: 'late', title: 'Zebra stripes and biting flies' }])
      .catch((error: unknown) => error)

    expect(refused).toMatchObject({
      code: 'STOPPED',
      message: expect.stringMatching(/made anew by 'http:\/\/localhost\/v1#made'[^]*Start it again/),
    })
    expect(
      await importer.read(
        "MATCH (c:Corpus) RETURN c.embedder AS embedder, COUNT { (:Paper {title: 'Zebra stripes and biting flies'}) } AS papers",
      ),
    ).toEqual([{ embedder: 'http://localhost/v1#made', papers: 0 }])
  })

  it('names a concept by its commonest spelling', async () => {
    await importer.importRows(papers(20), small)

    await importer.refresh()

    expect(
      await importer.read(
        "MATCH (c:Concept {slug: 'masked-word-guessing'}) RETURN c.name AS name, c.basis AS basis",
      ),
    ).toEqual([{ name: 'masked word guessing', basis: 'PHRASE' }])
  })

  it('gives a concept the kind that most of its papers show, as imports do one after another', async () => {
    const texts = ['The Tangletree data set is new.', 'We play Tangletree.', 'We like Tangletree.']
    const kind = "MATCH (c:Concept {slug: 'tangletree'}) RETURN c.kind AS kind"
    const kinds: unknown[] = []
    for (const [place, abstract] of texts.entries()) {
      await importer.importRows([{ id: `t${place}`, title: `Study ${place} of Tangletree`, abstract }])
      kinds.push(...(await importer.read(kind)))
    }

    await importer.refresh()

    expect(kinds).toEqual([{ kind: 'DATASET' }, { kind: 'DATASET' }, { kind: 'OTHER' }])
    expect(await importer.read(kind)).toEqual([{ kind: 'OTHER' }])
  })

  it("makes the index of papers' words anew, as the migrations made it", async () => {
    const index =
      "SHOW FULLTEXT INDEXES YIELD name, id, properties, options WHERE name = 'paper_text' RETURN id, properties, options"
    await importer.importRows(papers(3))
    const [before] = await importer.read(index)

    await importer.refresh()
    const [after] = await importer.read(index)

    expect(after).toEqual({ ...before, id: expect.any(Number) })
    expect(after?.['id']).not.toBe(before?.['id'])
  })

  it('is prepared with an index for vectors of the size that the embedder makes', async () => {
    await importer.importRows(papers(2))
    await importer.graph.writeAlone(dropVectorIndex)
    await importer.graph.writeAlone(createVectorIndex(7))
    await importer.graph.writeAlone({ text: 'MATCH (c:Corpus) SET c.dimensions = 7', parameters: {} })

    const { embedder } = await prepareRefresh(
      importer.graph,
      { embedder: { name: 'lexical', key: null }, extractor: null },
      silentProgress,
      new AbortController().signal,
    )

    expect(await importer.graph.read(showVectorIndex)).toEqual([
      { dimensions: embedder.dimensions, links: 6 },
    ])
    expect(
      await importer.read(
        "SHOW VECTOR INDEXES YIELD options RETURN options.indexConfig['vector.hnsw.m'] AS links, options.indexConfig['vector.hnsw.ef_construction'] AS candidates",
      ),
    ).toEqual([{ links: 6, candidates: 16 }])
  })

  it('goes on with the embedder that it began with, though nobody names that, where it was stopped before the graph says so', async () => {
    await importer.importRows(papers(2))
    await importer.graph.writeAlone({
      text: "MATCH (c:Corpus) SET c.embedder = 'http://localhost/v1#made', c.dimensions = 7",
      parameters: {},
    })
    const stopped = importer.refresh({
      stopped: AbortSignal.abort(),
    })
    await expect(stopped).rejects.toMatchObject({ code: 'STOPPED' })

    const { embedder } = await prepareRefresh(
      importer.graph,
      { embedder: { name: null, key: null }, extractor: null },
      silentProgress,
      new AbortController().signal,
    )

    expect(embedder.name).toBe('lexical')
    expect(await importer.graph.read(readRefresh)).toMatchObject([
      { embedder: 'http://localhost/v1#made', refresh: expect.stringContaining('"step":"WORDS"') },
    ])
  })

  it('is prepared with an index of that size where one of another embedder was stopped before it began', async () => {
    await importer.importRows(papers(2))
    await importer.graph.writeAlone(dropVectorIndex)
    await importer.graph.writeAlone(createVectorIndex(7))

    await prepareRefresh(
      importer.graph,
      { embedder: { name: null, key: null }, extractor: null },
      silentProgress,
      new AbortController().signal,
    )

    expect(await importer.graph.read(showVectorIndex)).toEqual([
      { dimensions: lexicalEmbedder.dimensions, links: 6 },
    ])
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { authorId } from '../../src/domain/author-id.ts'
import { entityOrderKeys } from '../../src/domain/entity-order-keys.ts'
import type { Graph } from '../../src/graph/graph.ts'
import type { Statement } from '../../src/graph/statement.ts'
import { leaveOutWordless } from '../../src/graphql/search/leave-out-wordless.ts'
import { globalId } from '../../src/graphql/global-id.ts'
import type { VectorMaker } from '../../src/graph/reads/search/corpus-reader.ts'
import { lexicalEmbedder } from '../../src/knowledge/embedders/lexical-embedder.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'
import { writeSearchableGraph } from './searchable-graph.ts'
import { walk } from './walk.ts'

let graph: Graph
let sent: Statement[] = []

beforeAll(async () => {
  graph = await testGraph({ onStatement: ({ statement }) => sent.push(statement) })
  await writeSearchableGraph(graph)
})

afterAll(() => graph.close())

const idOf = (name: string): string => globalId('Paper', name)

const unknownModel = async () => ({ ...lexicalEmbedder, name: 'http://models.example/one' })

const englishModel = async () => ({
  ...lexicalEmbedder,
  name: 'bge-small',
  embedQuery: () => Promise.reject(new Error('asked')),
})

const asksForWords = ({ text }: Statement): boolean => text.includes('wordProfile')

const found = async (mode: string, query: string, where = '{}'): Promise<string[]> => {
  const { data, errors } = await ask(
    graph,
    `query ($query: String!) { search(query: $query, mode: ${mode}, where: ${where}) { edges { node { id } } } }`,
    { query },
  )
  expect(errors).toBeUndefined()
  return data.search.edges.map(({ node }: { node: { id: string } }) => node.id)
}

test.each([
  ['a word in any of its endings', 'translators', '{}', ['p01', 'p02', 'p04', 'p06', 'p10']],
  ['words between quotes together', '"knowledge distillation"', '{}', ['p01']],
  ['words that a sign joins', 'parcels,knowledge/floods', '{}', ['p01', 'p03', 'p04', 'p05', 'p11']],
  ['a word of another script', '日本語', '{}', ['p12']],
  ['a word in a summary', 'parcel', '{}', ['p11']],
  ['only papers that match', 'rivers', '{ organization: "acme" }', ['p05', 'p07']],
  ['none that do not', 'rivers', '{ topic: "translation" }', []],
  ['no stop word', 'the of and', '{}', []],
])('KEYWORD finds %s', async (_name, query, where, expected) => {
  expect((await found('KEYWORD', query, where)).toSorted()).toEqual(expected.map(idOf).toSorted())
})

test('KEYWORD puts a word of the title above one of the abstract', async () => {
  expect(await found('KEYWORD', 'higher')).toEqual(['p09', 'p10'].map(idOf))
})

test('asks for the embedder that made the vectors, by what the graph says at that moment', async () => {
  const asked: VectorMaker[] = []

  await ask(
    graph,
    '{ search(query: "rivers", mode: SEMANTIC) { totalCount } }',
    {},
    async ({ embedder, dimensions }) => {
      asked.push({ embedder, dimensions })
      return lexicalEmbedder
    },
  )

  expect(asked).toEqual([{ embedder: 'lexical', dimensions: lexicalEmbedder.dimensions }])
})

test('SEMANTIC leaves out papers that have nothing to do with the query, from the count and the facets too', async () => {
  const { data } = await ask(
    graph,
    '{ search(query: "convolutional network for pictures of harbours", mode: SEMANTIC, first: 2) { totalCount facets { topics { topic { slug } paperCount } } edges { score node { title } } } }',
  )
  expect(data.search).toEqual({
    totalCount: 3,
    facets: { topics: [{ topic: { slug: 'vision' }, paperCount: 3 }] },
    edges: [
      { score: expect.any(Number), node: { title: 'Greater models' } },
      { score: expect.any(Number), node: { title: 'Higher models' } },
    ],
  })
  expect(data.search.edges[0].score).toBeLessThanOrEqual(1)
  expect(data.search.edges[0].score).toBeGreaterThan(data.search.edges[1].score)
})

test('SEMANTIC finds those of a filter that are near, and none where none is', async () => {
  expect(await found('SEMANTIC', 'rivers in satellite photographs', '{ topic: "vision" }')).toEqual([
    idOf('p07'),
  ])
  expect(await found('SEMANTIC', 'a translator by distillation', '{ topic: "vision" }')).toEqual([])
})

test('SEMANTIC finds all of a filter with a model of which nothing is known', async () => {
  const { data } = await ask(
    graph,
    '{ search(query: "a translator by distillation", mode: SEMANTIC, where: { topic: "vision" }) { totalCount } }',
    {},
    unknownModel,
  )
  expect(data.search.totalCount).toBe(3)
})

test('by vectors of words alone, what has no word of the query is left out, and then nothing is cut off', async () => {
  const papers = ['p05', 'p01', 'p07', 'p12'].map((id) => ({ id, score: 0.6 }))

  const left = await leaveOutWordless(graph, { papers, isCut: true }, 'a river and its harbour')
  const whole = await leaveOutWordless(graph, { papers: papers.slice(0, 1), isCut: true }, 'a river')

  expect(left).toEqual({ papers: [papers[0], papers[2]], isCut: false })
  expect(whole).toEqual({ papers: papers.slice(0, 1), isCut: true })
})

test('SEMANTIC with a model asks for no words of papers', async () => {
  const query = '{ search(query: "rivers", mode: SEMANTIC) { totalCount } }'

  sent = []
  await ask(graph, query, {}, unknownModel)
  const byModel = sent.filter(asksForWords)
  await ask(graph, query)

  expect([byModel.length, sent.filter(asksForWords).length]).toEqual([0, 1])
})

const inJapanese = (mode: string) =>
  ask(graph, `{ search(query: "日本語", mode: ${mode}) { mode edges { node { id } } } }`, {}, englishModel)

test('SEMANTIC finds nothing for what its model cannot read, and HYBRID what the words find', async () => {
  const byMeaning = await inJapanese('SEMANTIC')
  const byBoth = await inJapanese('HYBRID')

  expect(byMeaning.data.search).toEqual({ mode: 'SEMANTIC', edges: [] })
  expect(byBoth.data.search).toEqual({ mode: 'HYBRID', edges: [{ node: { id: idOf('p12') } }] })
})

test('HYBRID is the mode unless told, and gives 1 to a paper that is first in both', async () => {
  const { data } = await ask(
    graph,
    '{ search(query: "convolutional network for pictures of harbours", first: 1) { edges { score node { title } } } }',
  )
  expect(data.search.edges).toEqual([{ score: 1, node: { title: 'Greater models' } }])
})

test('HYBRID finds what either finds', async () => {
  const query = 'joint transformers'
  expect(await found('KEYWORD', query)).toEqual([idOf('p11')])
  const near = await found('SEMANTIC', query)
  expect(near).toContain(idOf('p02'))
  expect((await found('HYBRID', query)).toSorted()).toEqual([...near, idOf('p11')].toSorted())
})

describe.each(['KEYWORD', 'SEMANTIC', 'HYBRID'])('%s', (mode) => {
  const paged = `{ search(query: "a translator of rivers", mode: ${mode}, PAGING) { edges { node { key: id } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } }`

  test('gives the same papers in pages of one, of two and of all, forwards and backwards', async () => {
    const whole = await found(mode, 'a translator of rivers')
    expect(whole.length).toBeGreaterThan(5)
    expect((await walk(graph, paged, 'first: 1')).found).toEqual(whole)
    expect((await walk(graph, paged, 'first: 2')).found).toEqual(whole)
    expect((await walk(graph, paged, 'last: 2')).found).toEqual(whole)
  })

  test('refuses a cursor of another search', async () => {
    const { data } = await ask(
      graph,
      `{ search(query: "rivers", mode: ${mode}) { pageInfo { endCursor } } papers { pageInfo { endCursor } } }`,
    )
    const codeOf = async (search: string, after: string): Promise<unknown> =>
      (
        await ask(graph, `query ($after: String) { search(${search}, after: $after) { totalCount } }`, {
          after,
        })
      ).errors?.[0]?.extensions.code
    const after = data.search.pageInfo.endCursor
    expect([
      await codeOf(`query: " rivers ", mode: ${mode}`, after),
      await codeOf(`query: "river", mode: ${mode}`, after),
      await codeOf(`query: "rivers", mode: ${mode}, where: { minUpvotes: 1 }`, after),
      await codeOf(`query: "rivers", mode: ${mode === 'HYBRID' ? 'KEYWORD' : 'HYBRID'}`, after),
      await codeOf(`query: "rivers", mode: ${mode}`, data.papers.pageInfo.endCursor),
    ]).toEqual([undefined, 'BAD_CURSOR', 'BAD_CURSOR', 'BAD_CURSOR', 'BAD_CURSOR'])
  })
})

test.each([
  ["Lucene's syntax", 'title:(a AND OR NOT "b~ c^ [d TO e} /f/ *g ?h \\ +- && || !'],
  ['a quote and a backslash', '" \\" a \\'],
  ['ten thousand characters without a space', 'a'.repeat(10_000)],
  ['five thousand words', 'a '.repeat(5_000).trim()],
  ['two thousand different words', Array.from({ length: 2_000 }, (_, place) => `w${place % 999}`).join(' ')],
  ['only stop words', 'the of and to in'],
  ['another script', 'Модели 言語 نموذج'],
  ['NUL and other controls', 'a\u0000b \u0007 c\u001b'],
  ['half of a surrogate pair', 'a \ud800 b'],
  ['right-to-left marks and emoji', '\u202e abc 👩‍🔬'],
])('a query of %s is answered', async (_name, query) => {
  expect(await found('HYBRID', query)).toBeInstanceOf(Array)
})

test.each([
  ['nothing', ''],
  ['spaces', ' \n\t'],
  ['signs', '?!* && "'],
  ['ten thousand and one characters', 'a'.repeat(10_001)],
])('a query of %s is refused', async (_name, query) => {
  const { errors } = await ask(graph, 'query ($query: String!) { search(query: $query) { totalCount } }', {
    query,
  })
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_QUERY' } }])
})

test.each(['first: 0', 'first: 101', 'last: 0', 'first: 1, last: 1'])(
  'a page of %s is refused',
  async (paging) => {
    const { errors } = await ask(graph, `{ search(query: "a", ${paging}) { totalCount } }`)
    expect(errors).toMatchObject([{ extensions: { code: 'PAGE_SIZE' } }])
  },
)

test('highlights show the words where they stand', async () => {
  const { data } = await ask(
    graph,
    '{ search(query: "distilled teachers", mode: KEYWORD, first: 1) { edges { highlights node { title } } } }',
  )
  expect(data.search.edges).toEqual([
    {
      node: { title: 'Aligned models' },
      highlights: [
        'Knowledge <mark>distillation</mark> trains a small translator.',
        'The <mark>teacher</mark> &lt;T&gt; is a large translator &amp; stays frozen.',
      ],
    },
  ])
})

const countOf = async (mode: string, where: string, first: number): Promise<number> => {
  sent = []
  await ask(
    graph,
    `{ search(query: "translators", mode: ${mode}, where: ${where}, first: ${first}) { totalCount edges { score highlights node { title } } } }`,
  )
  return sent.length
}

test.each([
  ['KEYWORD', '{}', 3],
  ['SEMANTIC', '{}', 5],
  ['SEMANTIC', '{ topic: "language" }', 6],
  ['HYBRID', '{}', 6],
  ['HYBRID', '{ topic: "language" }', 7],
])('%s where %s sends so many statements for one paper as for five: %i', async (mode, where, expected) => {
  expect([await countOf(mode, where, 1), await countOf(mode, where, 5)]).toEqual([expected, expected])
})

test('by words alone, nothing is embedded', async () => {
  const { errors } = await ask(graph, '{ search(query: "a", mode: KEYWORD) { totalCount } }', {}, () => {
    throw new Error('asked')
  })
  expect(errors).toBeUndefined()
})

const authors = ['José River', 'Ludwig P. van Xyst', 'Quux, Ann B.', 'Zork J.-P.', 'Iva Rivers'].map(
  (name) => ({
    id: authorId(name),
    name,
    paperCount: 1,
    byName: entityOrderKeys({ slug: authorId(name), name, paperCount: 1 }).byName,
  }),
)

describe('what a query names', () => {
  beforeAll(async () => {
    await graph.writeAlone({
      text: [
        "MATCH (p:Paper {id: 'p05'}), (q:Paper {id: 'p08'})",
        "SET p.arxivId = '2512.09876', q.doi = '10.1000/xyzzy'",
        'WITH p, q',
        'UNWIND $authors AS author',
        'CREATE (a:Author)',
        'SET a = author',
        "FOREACH (_ IN CASE a.name WHEN 'José River' THEN [1] ELSE [] END | CREATE (p)-[:WRITTEN_BY {position: 1}]->(a))",
        "FOREACH (_ IN CASE a.name WHEN 'José River' THEN [] ELSE [1] END | CREATE (q)-[:WRITTEN_BY {position: 1}]->(a))",
      ].join('\n'),
      parameters: { authors },
    })
  })

  afterAll(() =>
    graph.writeAlone({
      text: [
        "MATCH (a:Author), (p:Paper {id: 'p05'}), (q:Paper {id: 'p08'})",
        'WHERE a.id IN $ids',
        'REMOVE p.arxivId, q.doi',
        'DETACH DELETE a',
      ].join('\n'),
      parameters: { ids: authors.map(({ id }) => id) },
    }),
  )

  test.each([
    ['arXiv:2512.09876v2', ['p05']],
    ['https://doi.org/10.1000/XYZZY', ['p08']],
    ['jose river', ['p05', 'p03', 'p07']],
    ['River, José', ['p05', 'p03', 'p07']],
    ['van Xyst', ['p08']],
    ['ludwig van xyst', ['p08']],
    ['Xyst, L.', ['p08']],
    ['L. van Xyst', ['p08']],
    ['quux', ['p08']],
    ['Ann Quux', ['p08']],
    ['zork', ['p08']],
    ['author:River', ['p05', 'p03', 'p07']],
    ['River et al. 2019', ['p05', 'p03', 'p07']],
  ])('comes first in KEYWORD: %s', async (query, expected) => {
    const ids = await found('KEYWORD', query)
    expect(ids[0]).toBe(idOf(expected[0] ?? ''))
    expect(ids.toSorted()).toEqual(expected.map(idOf).toSorted())
  })

  test('comes last where one word is a family name and more papers have it as a word', async () => {
    const { data } = await ask(
      graph,
      '{ search(query: "rivers", mode: KEYWORD) { edges { score node { id } } } }',
    )
    const scores = data.search.edges.map(({ score }: { score: number }) => score)
    const ids = data.search.edges.map(({ node }: { node: { id: string } }) => node.id)
    expect(ids.toSorted()).toEqual(['p03', 'p05', 'p07', 'p08'].map(idOf).toSorted())
    expect(ids.at(-1)).toBe(idOf('p08'))
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a))
    expect(scores.at(-1)).toBeGreaterThan(0)
  })

  test('is no given name alone', async () => {
    expect(await found('KEYWORD', 'ludwig')).toEqual([])
  })

  test('comes first in HYBRID, on the first page alone, and not where the filter leaves it out', async () => {
    expect((await found('HYBRID', 'José River'))[0]).toBe(idOf('p05'))
    expect(await found('HYBRID', '2512.09876', '{ topic: "translation" }')).toEqual([])
    expect(await found('HYBRID', 'https://arxiv.org/abs/2512.09876')).toEqual([idOf('p05')])
    const query =
      '{ search(query: "José River", mode: HYBRID, PAGING) { edges { node { key: id } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } }'
    const { found: ids } = await walk(graph, query, 'first: 1')
    expect(new Set(ids).size).toBe(ids.length)
  })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Importer } from '../ingest/importer.ts'
import { openImporter } from '../ingest/importer.ts'
import { ask } from './ask.ts'

const papers = [
  { title: 'Schrödinger bridges for pictures', abstract: 'Noise becomes a picture.' },
  { title: 'Sampling of paths', abstract: 'We solve the Schrödinger bridge problem by iteration.' },
  { title: 'Schrodinger operators', abstract: 'Their spectra are bounded.' },
  { title: 'Spectra of graphs', abstract: 'A Schrodinger operator on a graph.' },
  { title: 'Poincaré embeddings', abstract: 'Trees in the ball.' },
  { title: 'Balls and trees', summary: 'Of the Poincaré ball.' },
  { title: 'Kähler–Ricci flows', abstract: 'They converge.' },
  { title: 'Straßen im Verkehr', abstract: 'Größere Städte haben Staus.' },
  { title: 'Modèles à énergie', abstract: "Le cœur de l'apprentissage." },
  { title: 'Ruch uliczny w mieście Łódź', abstract: 'Sygnały świetlne.' },
  { title: 'Phân tích cú pháp tiếng Việt', abstract: 'Câu và từ.' },
  { title: 'Eﬃcient tuning', abstract: 'Few weights.' },
  { title: 'Cafe\u0301 reviews', abstract: 'Stars.' },
  { title: 'Bridges of cities', abstract: 'Steel and stone, a bridge beside a bridge.' },
]

let importer: Importer

beforeAll(async () => {
  importer = await openImporter()
  await importer.importRows(papers)
})

afterAll(() => importer.close())

const found = async (query: string, mode = 'KEYWORD'): Promise<string[]> => {
  const { data, errors } = await ask(
    importer.graph,
    `query ($query: String!) { search(query: $query, mode: ${mode}) { edges { node { title } } } }`,
    { query },
  )
  expect(errors).toBeUndefined()
  return data.search.edges.map(({ node }: { node: { title: string } }) => node.title)
}

test.each(['schrodinger', 'Schrödinger', 'SCHRÖDINGER', 'Schro\u0308dinger', 'schrödingers'])(
  '%j finds titles in both spellings, and then abstracts in both',
  async (query) => {
    const titles = await found(query)

    expect(titles.slice(0, 2).toSorted()).toEqual([
      'Schrodinger operators',
      'Schrödinger bridges for pictures',
    ])
    expect(titles.slice(2).toSorted()).toEqual(['Sampling of paths', 'Spectra of graphs'])
  },
)

test.each([
  ['poincare embedding', ['Poincaré embeddings', 'Balls and trees']],
  ['Poincaré Embeddings', ['Poincaré embeddings', 'Balls and trees']],
  ['kahler-ricci', ['Kähler–Ricci flows']],
  ['strassen', ['Straßen im Verkehr']],
  ['Straßen', ['Straßen im Verkehr']],
  ['grossere stadte', ['Straßen im Verkehr']],
  ['modeles', ['Modèles à énergie']],
  ['coeur', ['Modèles à énergie']],
  ['lodz', ['Ruch uliczny w mieście Łódź']],
  ['Łódz', ['Ruch uliczny w mieście Łódź']],
  ['sygnaly', ['Ruch uliczny w mieście Łódź']],
  ['tieng viet', ['Phân tích cú pháp tiếng Việt']],
  ['efficient', ['Eﬃcient tuning']],
  ['café', ['Cafe\u0301 reviews']],
  ['cafe', ['Cafe\u0301 reviews']],
])('KEYWORD finds for %j only %j', async (query, titles) => {
  expect(await found(query)).toEqual(titles)
})

test.each(['"schrodinger bridge"', '"Schrödinger bridge"', '"schrodinger bridges for pictures"'])(
  'words between quotes stay together in %s, the title first',
  async (query) => {
    expect((await found(query))[0]).toBe('Schrödinger bridges for pictures')
    expect(await found(query)).not.toContain('Bridges of cities')
  },
)

test('a word without accents counts once in a text that has some', async () => {
  const { data } = await ask(
    importer.graph,
    '{ search(query: "bridges", mode: KEYWORD) { edges { score node { title } } } }',
  )
  const scores = new Map<string, number>(
    data.search.edges.map(({ score, node }: { score: number; node: { title: string } }) => [
      node.title,
      score,
    ]),
  )

  expect(scores.get('Bridges of cities')).toBeGreaterThan(
    scores.get('Schrödinger bridges for pictures') ?? Infinity,
  )
})

test('HYBRID finds both spellings', async () => {
  expect(await found('poincare', 'HYBRID')).toEqual(expect.arrayContaining(['Poincaré embeddings']))
  expect(await found('Schrödinger', 'HYBRID')).toEqual(expect.arrayContaining(['Schrodinger operators']))
})

test.each([
  'title:(Poincaré^2 AND [x TO é} OR NOT "bäll~ /ré/ \\é &&',
  '＂Poincaré＂ ＼ poincaré*',
  '"ö" "Poincaré ＂ embeddings"',
])('in %j the words are found, and the signs mean nothing', async (query) => {
  expect(await found(query)).toContain('Poincaré embeddings')
})

test('as many phrases with accents as a query counts are answered', async () => {
  const query = Array.from({ length: 70 }, (_, place) => `"é${place} ö${place} poincaré ball"`).join(' ')

  expect(await found(query)).toEqual([])
})

test('stop words that have accents find nothing of their own', async () => {
  expect(await found('thé "ïs ït"')).toEqual([])
})

/** All that is marked in the papers that a query finds. */
const marked = async (query: string): Promise<string[]> => {
  const { data } = await ask(
    importer.graph,
    'query ($query: String!) { search(query: $query, mode: KEYWORD) { edges { highlights } } }',
    { query },
  )
  return data.search.edges.flatMap(({ highlights }: { highlights: string[] }) => highlights)
}

test('highlights mark the word in whatever spelling', async () => {
  expect(await marked('poincare')).toContain('<mark>Poincaré</mark> embeddings')
  expect(await marked('Schrödinger')).toContain('<mark>Schrodinger</mark> operators')
  expect(await marked('strassen')).toContain('<mark>Straßen</mark> im Verkehr')
})

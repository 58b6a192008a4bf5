import { afterAll, beforeAll, expect, test } from 'vitest'
import { entityOrderKeys } from '../../src/domain/entity-order-keys.ts'
import { paperOrderKeys } from '../../src/domain/paper-order-keys.ts'
import { titleKey } from '../../src/domain/title-key.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { testGraph } from '../neo4j.ts'
import { ask } from './ask.ts'

let graph: Graph

const entity = (slug: string, name: string, paperCount: number, aliases: string[] = []) => ({
  slug,
  name,
  paperCount,
  aliases,
  ...entityOrderKeys({ slug, name, paperCount }),
})

const paper = (id: string, title: string) => ({
  id,
  title,
  ...paperOrderKeys({ id, titleKey: titleKey(title), publishedAt: null, upvotes: null }),
})

const parameters = {
  topics: [
    entity('language-models', 'Language models', 40),
    entity('natural-language-processing', 'Natural Language Processing', 90, ['NLP', 'text understanding']),
  ],
  themes: [entity('t1', 'language · law', 7)],
  concepts: [
    entity('large-language-model', 'Large Language Model', 80, ['LLM']),
    entity('language-game', 'Language Game', 2),
    entity('language-grounding', 'Language Grounding', 5),
    entity('c-plus-plus', 'C++', 3),
    entity('deep-learning', 'Deep Learning', 2, ['深層学習', '深度学习']),
    entity('slug-with-zebra', 'Plain', 1),
    entity('loom', 'Loom', 0),
    entity('power-loom', 'Power loom', 1),
  ],
  organizations: [
    entity('ecole', 'École Polytechnique', 6, ['X Media Lab', 'X Media']),
    entity('zeta', 'Zeta (Labs) AND "Sons"', 1),
  ],
  authors: [entity('a1', 'Łukasz Żółć', 4)],
  papers: [
    paper('p1', 'Language, Truth & Logic'),
    paper('p2', 'On the Mid-Training of Agents'),
    paper('p3', 'Retrieval for agents'),
    paper('p4', 'Cats'),
    paper('p5', '大規模言語モデルの研究'),
    paper('p6', 'Coral bleaching in warm years'),
    paper('p7', 'Coral reefs'),
  ],
}

const texts = [
  "UNWIND $topics AS t CREATE (n:Topic) SET n = t, n.description = 'A topic.'",
  'UNWIND $themes AS t CREATE (n:Theme {id: t.slug, label: t.name, paperCount: t.paperCount, byName: t.byName, byPaperCount: t.byPaperCount})',
  "UNWIND $concepts AS c CREATE (n:Concept) SET n = c, n.kind = 'OTHER'",
  'UNWIND $organizations AS o CREATE (n:Organization) SET n = o',
  'UNWIND $authors AS a CREATE (n:Author {id: a.slug, name: a.name, paperCount: a.paperCount, byName: a.byName, byPaperCount: a.byPaperCount})',
  "UNWIND $papers AS p CREATE (n:Paper) SET n = p, n.updatedAt = datetime('2026-01-02T00:00:00Z')",
]

beforeAll(async () => {
  graph = await testGraph()
  await graph.write(async (run) => {
    for (const text of texts) await run({ text, parameters })
  })
})

afterAll(() => graph.close())

type Suggested = { text: string; node: { type: string } }

const suggested = async (text: string, limit = 10): Promise<string[]> => {
  const { data, errors } = await ask(
    graph,
    'query ($text: String!, $limit: Int!) { suggest(text: $text, limit: $limit) { text node { type: __typename } } }',
    { text, limit },
  )
  expect(errors).toBeUndefined()
  return data.suggest.map(({ text: name, node }: Suggested) => `${node.type} ${name}`)
}

test('names that begin with the text come before names that contain it, those with the more papers first', async () => {
  expect(await suggested('lang')).toEqual([
    'Topic Language models',
    'Theme language · law',
    'Concept Language Grounding',
    'Concept Language Game',
    'Paper Language, Truth & Logic',
    'Topic Natural Language Processing',
    'Concept Large Language Model',
  ])
})

test('what has no papers comes last, and leaves its place to what contains the text and has some', async () => {
  expect(await suggested('loom')).toEqual(['Concept Power loom', 'Concept Loom'])
  expect(await suggested('loom', 1)).toEqual(['Concept Power loom'])
})

test('no more are given than are asked for', async () => {
  expect(await suggested('lang', 2)).toEqual(['Topic Language models', 'Theme language · law'])
})

test('fewer suggestions are the first of more', async () => {
  expect(await suggested('coral', 2)).toEqual(['Paper Coral reefs', 'Paper Coral bleaching in warm years'])
  expect(await suggested('coral', 1)).toEqual(['Paper Coral reefs'])
})

test.each([
  ['ecole', 'Organization École Polytechnique'],
  ['  ÉCOLE   poly', 'Organization École Polytechnique'],
  ['lukasz zol', 'Author Łukasz Żółć'],
  ['c++', 'Concept C++'],
])('case, accents and spaces are folded as the stored keys fold them: %s', async (text, name) => {
  expect(await suggested(text)).toEqual([name])
})

test('other names count, and are what is shown', async () => {
  expect(await suggested('nlp')).toEqual(['Topic NLP'])
  expect(await suggested('LL')).toEqual(['Concept LLM'])
  expect(await suggested('text under')).toEqual(['Topic text understanding'])
  expect(await suggested('derstan')).toEqual(['Topic text understanding'])
  expect(await suggested('x med')).toEqual(['Organization X Media'])
})

test.each([
  ['mid train', 'Paper On the Mid-Training of Agents'],
  ['on the midtraining', 'Paper On the Mid-Training of Agents'],
  ['truth logic', 'Paper Language, Truth & Logic'],
])('papers are found by their titles, whatever the punctuation: %s', async (text, name) => {
  expect(await suggested(text)).toEqual([name])
})

test.each([
  ['深層', 'Concept 深層学習'],
  ['层学', null],
  ['度学习', 'Concept 深度学习'],
  ['言語モデ', 'Paper 大規模言語モデルの研究'],
  ['の研', 'Paper 大規模言語モデルの研究'],
])('names without spaces have %s within them: %s', async (text, name) => {
  expect(await suggested(text)).toEqual(name === null ? [] : [name])
})

test('letters that only meet across two words of a title are no match', async () => {
  expect(await suggested('rag')).toEqual([])
})

test('the slug is no part of a name', async () => {
  expect(await suggested('zebra')).toEqual([])
})

test.each(['*', '""', 'title:*', '(a OR b) AND', '[a TO z]', '\\', '~2', '&& ||', '/.*/', '日', '😀'])(
  'what means something to the full-text index is a text like any other: %s',
  async (text) => {
    expect(await suggested(text)).toEqual([])
  },
)

test('a name with such signs in it is found by them', async () => {
  expect(await suggested('Zeta (Labs) AND "S')).toEqual(['Organization Zeta (Labs) AND "Sons"'])
})

test.each([
  ['BAD_QUERY', '', 10],
  ['BAD_QUERY', '   ', 10],
  ['BAD_QUERY', 'a'.repeat(201), 10],
  ['PAGE_SIZE', 'a', 0],
  ['PAGE_SIZE', 'a', 51],
])('it refuses with %s: "%s", %i', async (code, text, limit) => {
  const { errors } = await ask(
    graph,
    'query ($text: String!, $limit: Int!) { suggest(text: $text, limit: $limit) { text } }',
    { text, limit },
  )
  expect(errors).toMatchObject([{ extensions: { code } }])
})

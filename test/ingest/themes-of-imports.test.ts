import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Importer, JsonRow } from './importer.ts'
import { openImporter } from './importer.ts'

let importer: Importer

beforeEach(async () => {
  importer = await openImporter()
})

afterEach(() => importer.close())

const subjects = ['beam search', 'BLEU', 'reading comprehension']
const things = ['newspapers', 'novels', 'letters', 'speeches', 'recipes', 'poems', 'laws']

const papers = (from: number, to: number): JsonRow[] =>
  Array.from({ length: to - from }, (_, row) => {
    const place = from + row
    return {
      id: `p${place}`,
      title: `On ${things[place % 7]} and ${subjects[place % 3]}, part ${place}`,
      abstract: `We take ${subjects[place % 3]} to ${things[place % 7]}.`,
    }
  })

const inThemes = 'MATCH (p:Paper)-[:IN_THEME]->(:Theme) RETURN count(p) AS papers'

const wrongCounts =
  'MATCH (t:Theme) WHERE t.paperCount <> COUNT { (t)<-[:IN_THEME]-() } RETURN t.label AS label'

test('the first import leaves papers of a few subjects in themes with labels', async () => {
  await importer.importRows(papers(0, 24))

  expect(await importer.read(inThemes)).toEqual([{ papers: 24 }])
  expect(await importer.read(wrongCounts)).toEqual([])
  expect(await importer.read("MATCH (t:Theme) WHERE t.label = '' RETURN t.id AS id")).toEqual([])
})

test('a few papers more join the themes that are there', async () => {
  await importer.importRows(papers(0, 24))
  const before = await importer.read('MATCH (t:Theme) RETURN t.id AS id, t.label AS label ORDER BY t.id')

  await importer.importRows(papers(24, 27))

  expect(await importer.read(inThemes)).toEqual([{ papers: 27 }])
  expect(await importer.read(wrongCounts)).toEqual([])
  expect(await importer.read('MATCH (t:Theme) RETURN t.id AS id, t.label AS label ORDER BY t.id')).toEqual(
    before,
  )
})

test('the same papers again change nothing', async () => {
  await importer.importRows(papers(0, 24))

  const again = await importer.importRows(papers(0, 24))

  expect(again.updates).toBe(0)
})

test('a day that changes is carried to the theme, and a paper that is merged away leaves it', async () => {
  const [first, second, ...rest] = papers(0, 24)
  await importer.importRows([
    { title: '', ...first, arxivId: '2501.00001' },
    { title: '', ...second, doi: '10.1000/two' },
    ...rest,
  ])

  await importer.importRows([{ title: '', ...rest[0], publishedAt: '2026-01-08' }])
  await importer.importRows([{ id: 'c', title: 'Both', arxivId: '2501.00001', doi: '10.1000/two' }])

  expect(await importer.read(wrongCounts)).toEqual([])
  expect(
    await importer.read(
      'MATCH (p:Paper)-[r:IN_THEME]->(t) WHERE r.byPublished <> p.byPublished OR r.theme <> t.id RETURN p.title AS title',
    ),
  ).toEqual([])
  expect(
    await importer.read(
      "MATCH (p:Paper)-[r:IN_THEME]->() WHERE r.byPublished STARTS WITH '2026-01-08' RETURN count(p) AS papers",
    ),
  ).toEqual([{ papers: 1 }])
})

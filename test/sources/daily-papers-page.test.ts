import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { dailyPapersPage } from '../../src/sources/daily-papers-page/daily-papers-page.ts'
import { pageFixture, readPage, statementsIn } from './read-page.ts'
import { readWith } from './read-with.ts'

describe('a page with meta blocks', () => {
  it('gives each paper with who wrote it, its day and its upvotes', async () => {
    const papers = statementsIn(await readWith(dailyPapersPage, pageFixture('with-meta.txt')))
    expect(papers).toMatchObject([
      {
        title: 'Mapping Caves with Sound: A Loudspeaker, an Ear and a Sketch',
        abstract: expect.stringMatching(/^Caves are hard .* echo-map\.$|^Caves are hard .*echo-map\.$/),
        authorCount: 10,
        organizations: [],
        publishedAt: '2022-11-17',
        upvotes: null,
        urls: [],
        summary: null,
      },
      {
        title: 'Tiny kettles',
        authorCount: null,
        organizations: ['FudanNLP Fudan NLP Lab'],
        publishedAt: '2025-09-29',
        upvotes: 2,
      },
      { title: 'Do Bats Dream of Electric Moths?', authorCount: 1, publishedAt: '2024-03-03', upvotes: 1204 },
    ])
  })

  it('gives each paper its place on the listing of the page', async () => {
    const items = await readWith(dailyPapersPage, pageFixture('with-meta.txt'))
    const listing = {
      source: 'daily-papers-page',
      monthDay: '01-07',
      date: '2026-01-07',
      title: 'Daily Papers, 7 January 2026',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    }
    expect(items).toMatchObject([
      { kind: 'statement', line: 13, places: [{ listing, position: 1 }] },
      { kind: 'statement', line: 21, places: [{ listing, position: 2 }] },
      { kind: 'statement', line: 29, places: [{ listing, position: 3 }] },
    ])
  })
})

describe('a page without meta blocks', () => {
  it('gives titles and abstracts, and the year stays unknown', async () => {
    const items = await readWith(dailyPapersPage, pageFixture('without-meta.txt'))
    expect(statementsIn(items)).toMatchObject([
      {
        title: 'Bridges That Hum: Listening to Steel before It Breaks',
        publishedAt: null,
        authorCount: null,
      },
      { title: 'Bread at Altitude', abstract: expect.stringMatching(/^Dough rises .* a quarter less\.$/) },
    ])
    expect(items[0]).toMatchObject({ places: [{ listing: { date: null, title: 'Daily Papers, 16 May' } }] })
  })

  it('names its records by day, fingerprint and position, whether the year is known or not', async () => {
    const path = pageFixture('without-meta.txt')
    const without = statementsIn(await readWith(dailyPapersPage, path))
    const withDate = statementsIn(await readWith(dailyPapersPage, path, { date: '2024-05-16' }))
    expect(withDate).toEqual(without)
    expect(without[1]?.sourceId).toMatch(/^05-16\/[0-9a-f]{12}\/2$/)
  })
})

describe('odd ends of a file', () => {
  it.each([
    ['CRLF', (page: string) => page.replaceAll('\n', '\r\n')],
    ['CR alone', (page: string) => page.replaceAll('\n', '\r')],
    ['no final newline', (page: string) => page.trimEnd()],
    ['a byte order mark', (page: string) => `\ufeff${page}`],
    ['extra blank lines', (page: string) => page.replaceAll('\n\n', '\n \n\u00a0\n\n')],
    ['spaces around each line', (page: string) => page.replaceAll('\n', ' \t\n\u00a0 ')],
    ['gzip', (page: string) => gzipSync(page)],
  ])('%s changes nothing', async (_, change) => {
    const page = await readFile(pageFixture('with-meta.txt'), 'utf8')
    expect(statementsIn(await readPage(change(page)))).toEqual(statementsIn(await readPage(page)))
  })
})

describe('reading on', () => {
  it.each(['with-meta.txt', 'without-meta.txt'])(
    'from any paper of %s gives the papers after it',
    async (name) => {
      const all = await readWith(dailyPapersPage, pageFixture(name))
      const rests = await Promise.all(
        all.map(({ next }) => readWith(dailyPapersPage, pageFixture(name), {}, next)),
      )
      expect(rests).toEqual(all.map((_, at) => all.slice(at + 1)))
    },
  )
})

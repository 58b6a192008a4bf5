import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listingFingerprint } from '../../src/domain/listing-fingerprint.ts'
import { seeds } from '../../src/sources/seeds/seeds.ts'
import { seedsDirectory } from '../../src/sources/seeds/seeds-directory.ts'
import { sources } from '../../src/sources/sources.ts'
import { openWith, readWith } from './read-with.ts'
import { temporaryFile } from './temporary-file.ts'

const paper = (id: string, title: string) => ({
  id,
  title,
  publishedAt: null,
  authorCount: 3,
  upvotes: null,
  organizations: ['Cave Lab'],
  urls: ['https://example.org/caves'],
  concepts: [{ name: 'sonar', kind: 'METHOD' }],
  summary: 'Maps caves with sound.',
})
const papers = [paper('caves', 'Caves'), paper('bats', 'Bats')]
  .map((entry) => JSON.stringify(entry))
  .join('\n')
const listing = {
  source: 'daily-papers-page',
  monthDay: '01-07',
  date: '2026-01-07',
  papers: ['bats', 'caves', 'bats'],
}

const seedFile = async (text: string, listings: unknown): Promise<string> => {
  const path = await temporaryFile(text, 'papers.jsonl')
  await writeFile(join(dirname(path), 'listings.json'), JSON.stringify(listings))
  return path
}

it('a seed is a statement with a summary and no abstract, at each of its places', async () => {
  const fingerprint = listingFingerprint()
  ;['Bats', 'Caves', 'Bats'].forEach(fingerprint.add)
  const items = await readWith(seeds, await seedFile(papers, [listing]))
  const page = {
    source: 'daily-papers-page',
    monthDay: '01-07',
    date: '2026-01-07',
    title: 'Daily Papers, 7 January 2026',
    fingerprint: fingerprint.digest(),
  }
  expect(items).toMatchObject([
    {
      kind: 'statement',
      line: 1,
      statement: {
        source: 'seeds',
        sourceId: 'caves',
        title: 'Caves',
        abstract: null,
        summary: 'Maps caves with sound.',
        authorCount: 3,
        organizations: ['Cave Lab'],
        concepts: [{ name: 'sonar', kind: 'METHOD' }],
      },
      places: [{ listing: page, position: 2 }],
    },
    {
      kind: 'statement',
      line: 2,
      places: [
        { listing: page, position: 1 },
        { listing: page, position: 3 },
      ],
    },
  ])
})

it('reading goes on from any seed', async () => {
  const path = await seedFile(papers, [listing])
  const all = await readWith(seeds, path)
  expect(await readWith(seeds, path, {}, all[0]?.next ?? null)).toEqual(all.slice(1))
})

it('a line that is no seed is dropped with each field that is wrong', async () => {
  const { summary: _summary, ...withoutSummary } = paper('x', 'No Summary')
  const items = await readWith(
    seeds,
    await seedFile(`${papers}\n${JSON.stringify({ ...withoutSummary, id: 'Not a slug', more: 1 })}`, []),
  )
  expect(items[2]).toMatchObject({
    kind: 'dropped',
    line: 3,
    title: 'No Summary',
    reason: expect.stringMatching(/id: expected a slug.*summary: .*more/),
  })
})

it('without listings beside it, the papers are on no listing and a note says so', async () => {
  const opened = await openWith(seeds, await temporaryFile(papers, 'papers.jsonl'))
  expect(opened.notes()).toEqual([expect.stringContaining('there is no listings.json beside it')])
})

describe('listings that cannot be right are refused', () => {
  it.each([
    [
      'a paper that is nowhere',
      [{ ...listing, papers: ['bats', 'moths'] }],
      /it lists 1 papers that are not in .*'moths'/,
    ],
    [
      'a day that is none',
      [{ ...listing, monthDay: '13-07' }],
      /listings\.json: \[0\]\.monthDay: expected month and day/,
    ],
    [
      'a date of another day',
      [{ ...listing, date: '2026-01-08' }],
      /\[0\]\.date: expected the same month and day/,
    ],
    ['another shape', { listing }, /listings\.json: /],
  ])('%s', async (_, listings, message) => {
    await expect(openWith(seeds, await seedFile(papers, listings))).rejects.toMatchObject({
      code: 'INPUT_REFUSED',
      message: expect.stringMatching(message),
    })
  })
})

it('the seeds that come with papergraph are found, and the sources have their names', () => {
  expect(existsSync(join(seedsDirectory(), 'papers.jsonl'))).toBe(true)
  expect(Object.keys(sources)).toEqual(['daily-papers-page', 'jsonl', 'seeds'])
  expect(Object.values(sources).map(({ name }) => name)).toEqual(Object.keys(sources))
})

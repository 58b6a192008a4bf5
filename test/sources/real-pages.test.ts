import { existsSync, readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { samePaper } from '../../src/domain/same-paper.ts'
import { titleKey } from '../../src/domain/title-key.ts'
import { dailyPapersPage } from '../../src/sources/daily-papers-page/daily-papers-page.ts'
import { seeds } from '../../src/sources/seeds/seeds.ts'
import { seedsDirectory } from '../../src/sources/seeds/seeds-directory.ts'
import type { SourceItem } from '../../src/sources/source.ts'
import { openWith, readWith } from './read-with.ts'

/** Four exported pages that are not part of the project: they lie beside the checkout where there are any. */
const directory = fileURLToPath(new URL('../../../shared/pages/', import.meta.url))
const names = [
  '000_67d2fbbdc1f3db8a.txt',
  '001_75515c06a7de8c2e.txt',
  '003_ee06d07213d3fdaf.txt',
  '004_69aa84a8d3afd57e.txt',
]

const statementsIn = (items: SourceItem[]) =>
  items.flatMap((item) => (item.kind === 'statement' ? [item] : []))
const readPages = (): Promise<SourceItem[][]> =>
  Promise.all(names.map((name) => readWith(dailyPapersPage, join(directory, name))))

describe('the real pages', () => {
  beforeEach((context) => {
    const found = existsSync(directory) ? readdirSync(directory) : []
    const missing = names.filter((name) => !found.includes(name))
    context.skip(missing.length > 0, `left out: ${missing.join(', ')} not in ${directory}`)
  })

  it('have 43, 99, 101 and 47 papers, 234 different ones, and nothing that is dropped or unsure', async () => {
    const pages = await readPages()
    const notes = await Promise.all(
      names.map(async (name) => (await openWith(dailyPapersPage, join(directory, name))).notes()),
    )
    const statements = pages.flatMap(statementsIn)
    expect(pages.map((page) => page.length)).toEqual([43, 99, 101, 47])
    expect(pages.map((page) => statementsIn(page).length)).toEqual([43, 99, 101, 47])
    expect(new Set(statements.map(({ statement }) => titleKey(statement.title))).size).toBe(234)
    expect(statements.filter(({ statement }) => statement.abstract === null)).toEqual([])
    expect(notes.flat()).toEqual([])
  })

  it('are of 7 and 8 January 2026 where papers have days, and of an unknown year elsewhere', async () => {
    const pages = await readPages()
    const dates = pages.map(([first]) =>
      first?.kind === 'statement' ? first.places[0]?.listing.date : undefined,
    )
    expect(dates).toEqual(['2026-01-07', null, null, '2026-01-08'])
  })

  it('state days, authors and organisations in their meta blocks', async () => {
    const statements = (await readPages()).flatMap(statementsIn).map(({ statement }) => statement)
    const counted = statements.filter(({ authorCount }) => authorCount !== null)
    expect(statements.filter(({ publishedAt }) => publishedAt !== null)).toHaveLength(88)
    expect(counted).toHaveLength(85)
    expect(statements.flatMap(({ organizations }) => organizations)).toEqual([
      'cmu-lti CMU-LTI',
      'FudanNLP Fudan NLP Lab',
      'HuggingFaceFW FineData',
    ])
  })

  it('are the listings of the seeds, paper by paper', async () => {
    const ofPages = (await readPages()).flatMap(statementsIn)
    const ofSeeds = statementsIn(await readWith(seeds, join(seedsDirectory(), 'papers.jsonl')))
    const placesOf = (items: ReturnType<typeof statementsIn>): string[] =>
      items
        .flatMap(({ statement, places }) =>
          places.map((place) => JSON.stringify([place.listing, place.position, titleKey(statement.title)])),
        )
        .sort()
    expect(placesOf(ofPages)).toEqual(placesOf(ofSeeds))
  })

  it("have abstracts that are alike to the seeds' summaries in other words, for every paper", async () => {
    const lines = (await readFile(join(seedsDirectory(), 'papers.jsonl'), 'utf8')).trim().split('\n')
    const seedPapers = new Map(
      lines
        .map((line) => JSON.parse(line))
        .map((paper: { title: string; summary: string }) => [titleKey(paper.title), paper.summary]),
    )
    const verdicts = (await readPages()).flatMap(statementsIn).map(({ statement }) => {
      const key = titleKey(statement.title)
      const side = { titleKey: key, arxivIds: [], dois: [] }
      return samePaper(
        { ...side, texts: [statement.abstract ?? ''] },
        { ...side, texts: [seedPapers.get(key) ?? ''] },
      )
    })
    expect(verdicts).toEqual(Array.from({ length: 290 }, () => 'same'))
  })
})

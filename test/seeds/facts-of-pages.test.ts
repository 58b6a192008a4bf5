import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, test } from 'vitest'
import type { PaperStatement } from '../../src/domain/paper-statement.ts'
import { titleKey } from '../../src/domain/title-key.ts'
import { findAddresses } from '../../src/knowledge/artifacts/find-addresses.ts'
import { dailyPapersPage } from '../../src/sources/daily-papers-page/daily-papers-page.ts'
import { seedsDirectory } from '../../src/sources/seeds/seeds-directory.ts'
import { seeds } from '../../src/sources/seeds/seeds.ts'
import type { Source } from '../../src/sources/source.ts'
import { readWith } from '../sources/read-with.ts'

/** The pages that the seeds are of are not part of the project: they lie beside the checkout where there are any. */
const pages = fileURLToPath(new URL('../../../shared/pages/', import.meta.url))

const statementsOf = async (source: Source, path: string): Promise<PaperStatement[]> =>
  (await readWith(source, path)).flatMap((item) => (item.kind === 'statement' ? [item.statement] : []))

const onPages = async (): Promise<PaperStatement[]> =>
  (await Promise.all(readdirSync(pages).map((name) => statementsOf(dailyPapersPage, join(pages, name))))).flat()

const inSeeds = (): Promise<PaperStatement[]> => statementsOf(seeds, join(seedsDirectory(), 'papers.jsonl'))

/** What the pages have for each paper, by title key: one list of all its places. */
const byTitle = async <T>(read: (statement: PaperStatement) => T[]): Promise<Map<string, T[]>> => {
  const all = new Map<string, T[]>()
  for (const statement of await onPages()) {
    const key = titleKey(statement.title)
    all.set(key, [...(all.get(key) ?? []), ...read(statement)])
  }
  return all
}

/** Who each paper is from. */
const makersIn = (statements: PaperStatement[]): string[] =>
  statements
    .flatMap(({ title, organizations }) => organizations.map((name) => `${titleKey(title)} ${name}`))
    .sort()

const runsOf = (text: string, length: number): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(length - 1).map((_, place) => words.slice(place, place + length).join(' '))
}

beforeEach((context) => {
  context.skip(!existsSync(pages), `left out: there are no pages in ${pages}`)
})

test.each(['publishedAt', 'authorCount', 'upvotes'] as const)(
  'the seeds state the %s that a page states, and none where none does',
  async (field) => {
    const onAnyPage = await byTitle((statement) => (statement[field] === null ? [] : [statement[field]]))
    const ofSeeds = (await inSeeds()).map((seed) => [titleKey(seed.title), seed[field]])

    expect(ofSeeds.sort()).toEqual([...onAnyPage].map(([key, facts]) => [key, facts.at(-1) ?? null]).sort())
  },
)

test('the seeds state the organisations that a page states', async () => {
  expect(makersIn(await inSeeds())).toEqual(makersIn(await onPages()))
})

test("the seeds state the addresses that a paper's abstracts name", async () => {
  const onAnyPage = await byTitle(({ abstract }) => findAddresses(abstract ?? ''))
  const ofSeeds = (await inSeeds()).map(({ title, urls }) => [titleKey(title), urls.flatMap(findAddresses).sort()])

  expect(ofSeeds.sort()).toEqual([...onAnyPage].map(([key, urls]) => [key, [...new Set(urls)].sort()]).sort())
})

test('no summary repeats eight words in a row of its abstract', async () => {
  const abstracts = await byTitle(({ abstract }) => runsOf(abstract ?? '', 8))

  const repeated = (await inSeeds()).flatMap(({ title, summary }) =>
    runsOf(summary ?? '', 8).filter((run) => abstracts.get(titleKey(title))?.includes(run)),
  )

  expect(repeated).toEqual([])
})

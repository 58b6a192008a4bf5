import { describe, expect, it } from 'vitest'
import { dailyPapersPage } from '../../src/sources/daily-papers-page/daily-papers-page.ts'
import { madePage } from './made-page.ts'
import type { MadePaper } from './made-page.ts'
import { randomPapers } from './random-papers.ts'
import { readPage, statementsIn } from './read-page.ts'
import { readWith } from './read-with.ts'
import { temporaryFile } from './temporary-file.ts'

const asRead = ({ title, paragraphs, meta }: MadePaper) => ({
  title,
  abstract: paragraphs.length === 0 ? null : paragraphs.join('\n\n'),
  authorCount: meta === null ? null : Number.parseInt(meta.who, 10),
  upvotes: meta?.upvotes ?? null,
})
const readBack = async (papers: MadePaper[]) =>
  statementsIn(await readPage(madePage('Jan 7', papers))).map(
    ({ title, abstract: text, authorCount, upvotes }) => ({
      title,
      abstract: text,
      authorCount,
      upvotes,
    }),
  )

describe('pages made at random come back as they were made', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('with meta blocks, without, and mixed (seed %i)', async (seed) => {
    const pages = [
      randomPapers(seed, 60, () => true),
      randomPapers(seed, 60, () => false),
      randomPapers(seed, 60, (chance) => chance < 50),
    ]
    expect(await Promise.all(pages.map(readBack))).toEqual(pages.map((papers) => papers.map(asRead)))
  })

  it('a page of two thousand papers without meta blocks too, read whole or on from the middle', async () => {
    const papers = randomPapers(9, 2_000, () => false)
    const path = await temporaryFile(madePage('Jan 7', papers))
    const all = await readWith(dailyPapersPage, path)
    const rest = await readWith(dailyPapersPage, path, {}, all[999]?.next ?? null)
    expect(statementsIn(all).map(({ title }) => title)).toEqual(papers.map(({ title }) => title))
    expect(rest).toEqual(all.slice(1_000))
  })
})

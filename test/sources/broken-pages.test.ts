import { describe, expect, it } from 'vitest'
import { dailyPapersPage } from '../../src/sources/daily-papers-page/daily-papers-page.ts'
import type { MadePaper } from './made-page.ts'
import { madePage } from './made-page.ts'
import { readPage, statementsIn } from './read-page.ts'
import { openWith, readWith } from './read-with.ts'
import { temporaryFile } from './temporary-file.ts'

const rivers = ['Aar', 'Drau', 'Elbe', 'Inn', 'Lech', 'Mosel', 'Saar', 'Weser']

const abstractOf = (river: string): string =>
  [
    `We walk along the ${river} and count the stones that a child could lift.`,
    'The count falls by half below each dam, and it does not come back for ten kilometres.',
    'A model with one parameter explains nine tenths of it, and a second year of walking agrees.',
    `All counts along the ${river} are released, with a map and a word on the weather.`,
  ].join(' ')

const papers: MadePaper[] = rivers.map((river) => ({
  title: `Counting Stones along the ${river}`,
  paragraphs: [abstractOf(river)],
  meta: { who: '3 authors', day: 'Nov 17, 2022', upvotes: null },
}))
const withMeta = madePage('Jan 7', papers)
const withoutMeta = madePage(
  'Jan 7',
  papers.map((paper) => ({ ...paper, meta: null })),
)

const lineOf = (page: string, text: string): number => page.split('\n').indexOf(text) + 1
const titlesOf = async (page: string, date: string | null = null): Promise<string[]> =>
  statementsIn(await readWith(dailyPapersPage, await temporaryFile(page), { date })).map(({ title }) => title)
const notesOf = async (page: string): Promise<string[]> =>
  (await openWith(dailyPapersPage, await temporaryFile(page))).notes()
const titles = papers.map(({ title }) => title)
const [firstTitle = '', secondTitle = '', thirdTitle = '', fourthTitle = '', fifthTitle = ''] = titles

const cutAt = (block: string): string =>
  `${madePage('Jan 7', papers.slice(0, 6))}\n\n${titles[6]}\n\n${abstractOf('Saar')}\n\n${block}`

describe('a page whose day is not where it belongs', () => {
  it.each([
    ['is missing', ''],
    ['is written in another language', '7. Januar'],
  ])('that %s is refused with what is expected and what stands there', async (_, day) => {
    const page = withMeta.replace('\nJan 7\n', `\n${day}\n`)
    await expect(readPage(page)).rejects.toMatchObject({
      code: 'INPUT_REFUSED',
      message: expect.stringMatching(
        /papers\.txt:1[13]: the page has its header but no day below it, where '(?:7\. Januar|Counting Stones along the Aar)' stands; write its day there, such as 'Jan 7', or state it with --date/,
      ),
    })
  })

  it.each(['', '7. Januar', '1月7日', '07/01/2026'])(
    "with '%s' in its place is read with the day that --date states, and keeps its first paper",
    async (day) => {
      const page = withMeta.replace('\nJan 7\n', `\n${day}\n`)
      expect(await titlesOf(page, '2026-01-07')).toEqual(titles)
    },
  )

  it.each(['7 January', 'Wednesday, Jan 7', '2026-01-07', 'January 7th, 2026'])(
    'written as %s is read',
    async (day) => {
      const items = await readPage(withMeta.replace('\nJan 7\n', `\n${day}\n`))
      expect(items[0]).toMatchObject({ line: 13, places: [{ listing: { monthDay: '01-07' } }] })
    },
  )

  it('does not take the day of a paper for it, even where that paper has no abstract', async () => {
    const page = withMeta.replace('\nJan 7\n', '\n').replace(`${abstractOf('Aar')}\n\n`, '')
    await expect(readPage(page)).rejects.toMatchObject({ code: 'INPUT_REFUSED' })
  })

  it.each([
    ['the header', `Models\n• Datasets\n\nLog In\n\n${abstractOf('Rhein')}\n\n${withMeta}`],
    ['the day', withMeta.replace('\nJan 7\n', '\nSort by: newest\n\nJan 7\n')],
  ])('may have a menu above %s', async (_, page) => {
    expect(await titlesOf(page)).toEqual(titles)
  })
})

describe('a title that is missing', () => {
  it('leaves its abstract over, which is dropped with its line and changes no other abstract', async () => {
    const page = withoutMeta.replace(`${fourthTitle}\n\n`, '')
    const items = await readPage(page)
    expect(items[3]).toMatchObject({
      kind: 'dropped',
      line: lineOf(page, abstractOf('Inn')),
      reason: 'text without a title above it',
    })
    expect(statementsIn(items).map(({ abstract }) => abstract)).toEqual(
      rivers.filter((river) => river !== 'Inn').map(abstractOf),
    )
  })

  it('leaves the meta block of its paper to nobody', async () => {
    const page = madePage(
      'Jan 7',
      papers.map((paper) => (paper.title === firstTitle ? { ...paper, meta: null } : paper)),
    ).replace(`${secondTitle}\n\n`, '')
    const items = await readPage(page)
    expect(items.slice(0, 3)).toMatchObject([
      { statement: { title: titles[0], abstract: abstractOf('Aar'), publishedAt: null } },
      { kind: 'dropped' },
      { statement: { title: titles[2] } },
    ])
  })

  it('is noted where the text below may be a second paragraph', async () => {
    const page = withoutMeta.replace(
      abstractOf('Lech'),
      `${abstractOf('Lech')}\n\nMore of it in the appendix.`,
    )
    expect(await titlesOf(page)).toEqual(titles)
    expect(await notesOf(page)).toEqual([
      expect.stringContaining(
        `papers.txt:${lineOf(page, fifthTitle)}: more paragraphs stand below this title than below others`,
      ),
    ])
  })

  it('does not keep a page from being read on from any row', async () => {
    const page = `${withoutMeta.replace(`${fourthTitle}\n\n`, '').replace(`${fifthTitle}\n\n`, '')}\n\nDraft`
    const path = await temporaryFile(page)
    const all = await readWith(dailyPapersPage, path)
    const rests = await Promise.all(all.map(({ next }) => readWith(dailyPapersPage, path, {}, next)))
    expect(all.map(({ kind }) => kind).filter((kind) => kind === 'dropped')).toHaveLength(3)
    expect(rests).toEqual(all.map((_, at) => all.slice(at + 1)))
  })
})

describe('an abstract that is missing', () => {
  it('is noted, and its title is a paper', async () => {
    const page = withoutMeta.replace(`${abstractOf('Elbe')}\n\n`, '')
    expect(await titlesOf(page)).toEqual(titles)
    expect(await notesOf(page)).toEqual([
      expect.stringContaining(`papers.txt:${lineOf(page, thirdTitle)}: no text, authors or day stand below`),
    ])
  })
})

describe('a blank line that is missing', () => {
  it.each([
    ['between a title and an abstract', `${thirdTitle}\n\n`, `${thirdTitle}\n`],
    ['between an abstract and the next title', `\n\n${thirdTitle}`, `\n${thirdTitle}`],
  ])('%s parts nothing less where the abstract is one line', async (_, before, after) => {
    expect(await readPage(withoutMeta.replace(before, after))).toMatchObject(
      papers.map(({ title, paragraphs: [abstract] }) => ({ statement: { title, abstract } })),
    )
  })
})

describe('a page that is cut', () => {
  it.each([
    'cave-lab Cave Lab\n·\nDec',
    'cave-lab Cave Lab\n·',
    '  • 1',
    '  • 10 auth',
    '  • cave-lab Ca',
    '•',
  ])("within a meta block at '%s' has that dropped with its line, and no paper made of it", async (block) => {
    const page = cutAt(block)
    const items = await readPage(page)
    expect(items.slice(6)).toMatchObject([
      { statement: { title: titles[6], abstract: abstractOf('Saar') } },
      {
        kind: 'dropped',
        line: page.split('\n').length - block.split('\n').length + 1,
        reason: expect.stringMatching(
          /^lines that look like authors and a day but cannot be read as such: '/,
        ),
      },
    ])
  })

  it('within a day keeps the authors, and says what was left out', async () => {
    expect((await readPage(cutAt('  • 10 authors\n·\nNov 17, 20')))[6]).toMatchObject({
      statement: { authorCount: 10, publishedAt: null },
      leftOut: ["day: expected one such as Nov 17, 2022, but 'Nov 17, 20' stands there"],
    })
  })

  it('behind a title has that title dropped', async () => {
    expect((await readPage(`${withMeta}\n\nCounting Stones alo`)).at(-1)).toMatchObject({
      kind: 'dropped',
      title: 'Counting Stones alo',
      reason: expect.stringContaining('a title at the end of the page with no text, authors or day below it'),
    })
  })
})

it('a line of an abstract that tells of authors is text', async () => {
  const text = `${abstractOf('Aar')} All this was found by\n12 authors who walked there.`
  const [paper] = statementsIn(await readPage(withoutMeta.replace(abstractOf('Aar'), text)))
  expect(paper).toMatchObject({ abstract: expect.stringContaining('12 authors who walked there.') })
})

describe('what a page has around its papers', () => {
  it.each([
    'Previous Next',
    'Company TOS Privacy About Careers',
    'Company\nTOS\nPrivacy\nAbout\nCareers',
    'Previous\n\nNext\n\nModels',
    '© 2026 Cave Papers, Inc. All rights reserved.',
  ])("'%s' is no paper and noted", async (furniture) => {
    expect(await titlesOf(`${withoutMeta}\n\n${furniture}\n`)).toEqual(titles)
    expect(await notesOf(`${withoutMeta}\n\n${furniture}\n`)).toContainEqual(
      expect.stringContaining('what stands around the papers of a page was passed over'),
    )
  })

  it('is passed over between a title and its abstract too', async () => {
    const page = withoutMeta.replace(`${thirdTitle}\n\n`, `${thirdTitle}\n\nPrevious Next\n\n`)
    expect(await titlesOf(page)).toEqual(titles)
  })

  it('a word of it is a title where text stands below it', async () => {
    expect(await titlesOf(withoutMeta.replace(thirdTitle, 'Privacy'))).toEqual(titles.with(2, 'Privacy'))
  })

  it('other words behind the last paper are dropped with their line', async () => {
    const page = `${withMeta}\n\nCookie settings`
    expect((await readPage(page)).at(-1)).toMatchObject({ kind: 'dropped', title: 'Cookie settings' })
  })
})

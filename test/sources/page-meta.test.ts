import { describe, expect, it } from 'vitest'
import { dailyPapersPage } from '../../src/sources/daily-papers-page/daily-papers-page.ts'
import { pageAbstract, pageHeader, readPage, statementsIn } from './read-page.ts'
import { openWith } from './read-with.ts'
import { temporaryFile } from './temporary-file.ts'

const pageWith = (meta: string): string =>
  `${pageHeader}Counting Stones\n\n${pageAbstract}\n\n${meta}\n\nA Second Paper\n\n${pageAbstract}\n`

describe('meta blocks', () => {
  const stated = { authorCount: 10, organizations: [], publishedAt: '2025-09-29', upvotes: 2 }

  it.each([
    ['as the page writes them', '  • 10 authors\n·\nSep 29, 2025 2'],
    [
      'with non-breaking spaces',
      '\u00a0\u00a0•\u00a010\u00a0authors\n\u00a0·\u00a0\nSep\u00a029,\u00a02025\u00a02',
    ],
    ['on one line', '• 10 authors · Sep 29, 2025 · 2'],
    ['on one line without a bullet', '10 authors · Sep 29, 2025 · 2'],
    ['with a month in full', '• 10 authors\n·\nSeptember 29, 2025 2'],
    ['with blank lines between', '• 10 authors\n\n·\n\nSep 29, 2025\n\n2'],
    ['with upvotes on a line of their own', '• 10 authors\n·\nSep 29, 2025\n2'],
    ['with a hyphen for a bullet', '- 10 authors\n·\nSep 29, 2025 2'],
    ['with an asterisk for a bullet', '* 10 authors\n·\nSep 29, 2025 2'],
    ['with a ring for a bullet', '◦ 10 authors\n•\nSep 29, 2025 2'],
    ['with a middle dot for a bullet', '· 10 authors\n·\nSep 29, 2025 2'],
    ['with dots at the start of lines', '• 10 authors\n· Sep 29, 2025\n· 2'],
    ['without a dot', '• 10 authors\nSep 29, 2025 2'],
    ['with the day before the month', '• 10 authors\n·\n29 Sep 2025 2'],
    ['with the day in digits', '• 10 authors\n·\n2025-09-29 2'],
    ['with CRLF', '  • 10 authors\r\n·\r\nSep 29, 2025 2\r\n'],
  ])('are read %s', async (_, meta) => {
    const papers = statementsIn(await readPage(pageWith(meta)))
    expect(papers).toMatchObject([
      { title: 'Counting Stones', abstract: pageAbstract, ...stated },
      { title: 'A Second Paper', abstract: pageAbstract, upvotes: null },
    ])
  })

  it.each([
    [
      '• cmu-lti CMU-LTI\n·\nSep 29, 2025 1.2k',
      { organizations: ['cmu-lti CMU-LTI'], authorCount: null, upvotes: 1200 },
    ],
    ['cmu-lti CMU-LTI\n·\nSep 29, 2025', { organizations: ['cmu-lti CMU-LTI'], upvotes: null }],
    ['cmu-lti CMU-LTI · Sep 29, 2025 · 3', { organizations: ['cmu-lti CMU-LTI'], upvotes: 3 }],
    ['nvidia · 8 authors · Sep 29, 2025', { organizations: ['nvidia'], authorCount: 8 }],
    ['• Yahoo!\n·\nSep 29, 2025', { organizations: ['Yahoo!'], publishedAt: '2025-09-29' }],
    ['• Acme Stones, Inc.\n·\nSep 29, 2025 4', { organizations: ['Acme Stones, Inc.'], upvotes: 4 }],
    ['• nvidia · 1,024 authors · Sep 29, 2025', { organizations: ['nvidia'], authorCount: 1024 }],
    ['• 1 author\n·\nFeb 30, 2025', { authorCount: 1, publishedAt: null }],
    ['• 9,999,999,999 authors\n·\nSep 29, 2025', { authorCount: null, publishedAt: '2025-09-29' }],
    ['• 12 authors', { authorCount: 12, publishedAt: null }],
    ['·\nSep 29, 2025', { authorCount: null, publishedAt: '2025-09-29' }],
  ])('%j says as much as it states', async (meta, expected) => {
    expect(statementsIn(await readPage(pageWith(meta)))[0]).toMatchObject({
      title: 'Counting Stones',
      abstract: pageAbstract,
      ...expected,
    })
  })

  it('a list within an abstract is no meta block', async () => {
    const list = '- lighter stones upstream\n- heavier ones below\n• 10 authors\n·\nSep 29, 2025'
    const [paper] = statementsIn(await readPage(pageWith(list)))
    expect(paper).toMatchObject({
      abstract: `${pageAbstract}\n\n- lighter stones upstream - heavier ones below`,
      organizations: [],
      authorCount: 10,
    })
  })

  it('a sentence above a dot and a day is no organisation', async () => {
    const [paper] = statementsIn(await readPage(pageWith('• heavier ones below.\n·\nSep 29, 2025')))
    expect(paper).toMatchObject({ organizations: [] })
  })

  it('a day that is in no calendar is left out and noted', async () => {
    const opened = await openWith(
      dailyPapersPage,
      await temporaryFile(pageWith('• 1 author\n·\nFeb 30, 2025')),
    )
    expect(opened.notes()).toEqual([expect.stringMatching(/:7: the day of this paper is in no calendar/)])
  })

  it.each(['29. Septembre 2025', '2025年9月29日', '2 days ago'])(
    "a day written as '%s' is left out, and its row says so",
    async (day) => {
      expect(await readPage(pageWith(`• 1 author\n·\n${day}`))).toMatchObject([
        {
          statement: { title: 'Counting Stones', authorCount: 1, publishedAt: null },
          leftOut: [`day: expected one such as Nov 17, 2022, but '${day}' stands there`],
        },
        { statement: { title: 'A Second Paper' } },
      ])
    },
  )

  it('an organisation with a day that cannot be read is dropped, and the papers around it are read', async () => {
    expect(await readPage(pageWith('cave-lab Cave Lab\n·\n29. Septembre 2025'))).toMatchObject([
      { statement: { title: 'Counting Stones', abstract: pageAbstract } },
      {
        kind: 'dropped',
        line: 11,
        reason: expect.stringContaining("'cave-lab Cave Lab · 29. Septembre 2025'"),
      },
      { statement: { title: 'A Second Paper' }, places: [{ position: 2 }] },
    ])
  })

  it('a meta block without a paper is dropped with its line', async () => {
    const items = await readPage(pageWith('• 1 author\n·\nSep 1, 2025\n\n• 2 authors\n·\nSep 2, 2025'))
    expect(items).toMatchObject([
      { kind: 'statement' },
      {
        kind: 'dropped',
        line: 15,
        title: null,
        reason: 'authors, day or upvotes without a paper above them',
      },
      { kind: 'statement', places: [{ position: 3 }] },
    ])
  })
})

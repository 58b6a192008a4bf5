import { describe, expect, it } from 'vitest'
import { dailyPapersPage } from '../../src/sources/daily-papers-page/daily-papers-page.ts'
import { pageAbstract, pageHeader, readPage, statementsIn } from './read-page.ts'
import { openWith } from './read-with.ts'
import { temporaryFile } from './temporary-file.ts'

describe('titles and abstracts', () => {
  const meta = '• 10 authors\n·\nSep 29, 2025'
  const second =
    'A second paragraph goes on for a while about the same stones. It is not a title, as anyone can see from its two sentences and its length.'

  it.each([
    ['that ends in a full stop', 'Attention is all stones need.'],
    ['of one word', 'Stones'],
    ['that begins in lower case', 'stone2vec: Embeddings of Pebbles'],
    ['that is a question', 'Do Stones Sleep? A Study of Forty Rivers'],
    ['that is a sentence', 'Stones are lighter upstream'],
    [
      'that is very long',
      'Counting the Stones That a Child Could Lift along Forty Rivers of the Northern Alps between 1990 and 2020: A Comparison of Three Methods, with Remarks on Dams, Weirs and the Patience of Children',
    ],
    ['in Chinese', '关于河流中石头数量的研究'],
  ])('a title %s is a title, with meta blocks and without', async (_, title) => {
    const one = await readPage(
      `${pageHeader}${title}\n\n${pageAbstract}\n\n${meta}\n\nAfter It\n\n${pageAbstract}`,
    )
    const other = await readPage(
      `${pageHeader}Before It\n\n${pageAbstract}\n\n${title}\n\n${pageAbstract}\n\nAfter It\n\n${pageAbstract}`,
    )
    expect(statementsIn(one)).toMatchObject([
      { title, abstract: pageAbstract },
      { title: 'After It', abstract: pageAbstract },
    ])
    expect(statementsIn(other)).toMatchObject([
      { abstract: pageAbstract },
      { title, abstract: pageAbstract },
      { title: 'After It', abstract: pageAbstract },
    ])
  })

  it('a title over two lines is one title, and an abstract over many lines one paragraph', async () => {
    const items = await readPage(
      `${pageHeader}Counting Stones\nalong Forty Rivers\n\n${pageAbstract.replaceAll('. ', '.\n')}\n\n${meta}`,
    )
    expect(statementsIn(items)).toMatchObject([
      { title: 'Counting Stones along Forty Rivers', abstract: pageAbstract },
    ])
  })

  it.each(['-', '*', '•', '◦', '▪'])(
    'items of a list with %s are text, however short they are',
    async (bullet) => {
      const list = `${bullet} Lighter Stones\n\n${bullet} heavier stones\n\n${bullet} dams`
      const items = await readPage(
        `${pageHeader}First Stones\n\n${pageAbstract}\n\n${list}\n\nSecond\n\n${pageAbstract}`,
      )
      expect(statementsIn(items)).toMatchObject([
        { title: 'First Stones', abstract: `${pageAbstract}\n\n${list}` },
        { title: 'Second', abstract: pageAbstract },
      ])
    },
  )

  it('an abstract of several paragraphs stays one abstract in either layout', async () => {
    const paragraphs = `${pageAbstract}\n\n${second}\n\nCode is available at https://github.com/stones/count`
    const items = await readPage(
      `${pageHeader}First Stones\n\n${paragraphs}\n\nSecond Stones\n\n${paragraphs}\n\n${meta}\n\nThird\n\n${pageAbstract}`,
    )
    expect(statementsIn(items)).toMatchObject([
      { title: 'First Stones', abstract: paragraphs, publishedAt: null },
      { title: 'Second Stones', abstract: paragraphs, publishedAt: '2025-09-29' },
      { title: 'Third', abstract: pageAbstract },
    ])
  })

  it('a paper without an abstract is not swallowed in either layout', async () => {
    const items = await readPage(
      `${pageHeader}No Words for This One\n\n${meta}\n\nNor for This Other One\n\nBut for the Third There Are\n\n${pageAbstract}\n\nThe Last Has None`,
    )
    expect(statementsIn(items)).toMatchObject([
      { title: 'No Words for This One', abstract: null, publishedAt: '2025-09-29' },
      { title: 'Nor for This Other One', abstract: null },
      { title: 'But for the Third There Are', abstract: pageAbstract },
      { title: 'The Last Has None', abstract: null },
    ])
  })

  it('an abstract of one sentence is an abstract', async () => {
    const items = await readPage(
      `${pageHeader}Stones\n\nWe count stones along forty rivers.\n\nMore Stones\n\n${pageAbstract}`,
    )
    expect(statementsIn(items)).toMatchObject([
      { title: 'Stones', abstract: 'We count stones along forty rivers.' },
      { title: 'More Stones', abstract: pageAbstract },
    ])
  })

  it('text without a title is dropped with its line, and its place is kept', async () => {
    const items = await readPage(
      `${pageHeader}${pageAbstract}\n\n${second}\n\n${meta}\n\nA Titled Paper\n\n${pageAbstract}`,
    )
    expect(items).toMatchObject([
      { kind: 'dropped', line: 7, title: null, reason: 'text without a title above it' },
      { kind: 'statement', statement: { title: 'A Titled Paper' }, places: [{ position: 2 }] },
    ])
  })

  it('where it cannot be told, a note says so', async () => {
    const path = await temporaryFile(
      `${pageHeader}Stones of the North\n\nStones by the river are heavy and wet\n\n${meta}`,
    )
    const opened = await openWith(dailyPapersPage, path)
    expect(opened.notes()).toEqual([
      expect.stringContaining('it is not plain where the title ends and the abstract begins'),
    ])
  })
})

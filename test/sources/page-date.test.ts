import { describe, expect, it } from 'vitest'
import { dailyPapersPage } from '../../src/sources/daily-papers-page/daily-papers-page.ts'
import { madePage } from './made-page.ts'
import { pageAbstract, pageFixture, pageHeader, readPage } from './read-page.ts'
import { openWith, readWith } from './read-with.ts'

describe('the date', () => {
  it('is what --date says', async () => {
    const [item] = await readWith(dailyPapersPage, pageFixture('without-meta.txt'), { date: '2024-05-16' })
    expect(item).toMatchObject({
      places: [{ listing: { date: '2024-05-16', title: 'Daily Papers, 16 May 2024' } }],
    })
  })

  it('is refused where --date is another day than the page', async () => {
    await expect(
      openWith(dailyPapersPage, pageFixture('without-meta.txt'), { date: '2024-05-17' }),
    ).rejects.toMatchObject({
      code: 'INPUT_REFUSED',
      message: expect.stringContaining('--date is 2024-05-17, but the page is of some year-05-16'),
    })
  })

  it('is refused where --date is no day', async () => {
    await expect(
      openWith(dailyPapersPage, pageFixture('without-meta.txt'), { date: 'yesterday' }),
    ).rejects.toMatchObject({
      code: 'BAD_ARGUMENT',
    })
  })

  it('is noted where a paper on the page is newer', async () => {
    const opened = await openWith(dailyPapersPage, pageFixture('with-meta.txt'), { date: '2024-01-07' })
    expect(opened.notes()).toEqual([
      expect.stringContaining('the page is of 2024-01-07, but a paper on it is of 2025-09-29'),
    ])
  })

  it('of 29 February waits for a leap year', async () => {
    const page = madePage('Feb 29', [
      {
        title: 'Counting Stones',
        paragraphs: [pageAbstract],
        meta: { who: '2 authors', day: 'Mar 1, 2024', upvotes: null },
      },
    ])
    expect(await readPage(page)).toMatchObject([{ places: [{ listing: { date: '2028-02-29' } }] }])
  })

  it('may be written with its year', async () => {
    expect(
      await readPage(pageHeader.replace('Jan 7', 'January 7, 2023') + `Counting Stones\n\n${pageAbstract}`),
    ).toMatchObject([{ places: [{ listing: { date: '2023-01-07' } }] }])
  })
})

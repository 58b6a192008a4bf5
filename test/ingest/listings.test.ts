import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Listing } from '../../src/domain/listing.ts'
import type { Importer } from './importer.ts'
import { openImporter } from './importer.ts'
import { listedOn } from './listed-on.ts'

let importer: Importer

beforeEach(async () => {
  importer = await openImporter()
})

afterEach(() => importer.close())

const page = (date: string | null, fingerprint: string): Listing => ({
  source: 'daily-papers-page',
  monthDay: '01-08',
  date,
  title: date === null ? 'Daily Papers, 8 January' : 'Daily Papers, 8 January 2026',
  fingerprint,
})

const first = { id: 'a', title: 'Beams of Light across Many Languages' }
const second = { id: 'b', title: 'Rays of Darkness across Few Languages' }
const third = { id: 'c', title: 'Candles in the Wind of Translation' }

const listings = () =>
  importer.read(
    `MATCH (l:Listing)
     RETURN l.id AS id, toString(l.date) AS date, l.title AS title, COLLECT { MATCH (l)-[r:LISTS]->(p) RETURN toString(r.position) + ' ' + left(p.title, 5) ORDER BY r.position } AS papers
     ORDER BY id`,
  )

describe('a listing', () => {
  it('has its papers in their places', async () => {
    await importer.importRows([first, second], { source: listedOn(page('2026-01-08', 'ab12')) })

    expect(await listings()).toEqual([
      {
        id: 'daily-papers-page:01-08:ab12',
        date: '2026-01-08',
        title: 'Daily Papers, 8 January 2026',
        papers: ['1 Beams', '2 Rays '],
      },
    ])
  })

  it('gets its year when that becomes known, and keeps its id', async () => {
    const rows = [first, second]
    await importer.importRows(rows, { source: listedOn(page(null, 'ab12ab12ab12ab12')) })

    await importer.importRows(rows, { source: listedOn(page('2026-01-08', 'ab12ab12ab12ab12')) })

    expect(await listings()).toEqual([
      {
        id: 'daily-papers-page:01-08:ab12ab12ab12',
        date: '2026-01-08',
        title: 'Daily Papers, 8 January 2026',
        papers: ['1 Beams', '2 Rays '],
      },
    ])
  })

  it('keeps its year when a later page does not say it', async () => {
    const rows = [first, second]
    await importer.importRows(rows, { source: listedOn(page('2026-01-08', 'ab12')) })

    await importer.importRows(rows, { source: listedOn(page(null, 'ab12')) })

    expect(await listings()).toMatchObject([{ date: '2026-01-08', title: 'Daily Papers, 8 January 2026' }])
  })

  it('is another one where a page of the same day lists other papers', async () => {
    await importer.importRows([first, second, third], { source: listedOn(page('2026-01-08', 'ab12')) })

    await importer.importRows([third, first], { source: listedOn(page('2026-01-08', 'cd34')) })

    expect(await listings()).toMatchObject([
      { papers: ['1 Beams', '2 Rays ', '3 Candl'] },
      { papers: ['1 Candl', '2 Beams'] },
    ])
  })
})

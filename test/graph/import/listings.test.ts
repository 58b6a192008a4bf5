import { beforeAll, describe, expect, it } from 'vitest'
import { findListings } from '../../../src/graph/import/find-listings.ts'
import { saveListings } from '../../../src/graph/import/save-listings.ts'
import { savePlaces } from '../../../src/graph/import/save-places.ts'
import { sentByImports } from '../../ingest/sent-by-imports.ts'

const listing = {
  id: 'l1',
  source: 'daily-papers-page',
  monthDay: '01-08',
  date: '2026-01-08',
  title: 'Daily Papers, 8 January 2026',
  fingerprint: 'ab12',
  byDate: '2026-01-08\tl1',
}

/** The statements that imports sent, parameters aside. */
let sent: Set<string>

beforeAll(async () => {
  sent = await sentByImports()
})

describe('a statement that puts papers on listings', () => {
  it('find listings', () => {
    const statement = findListings([{ source: 'daily-papers-page', monthDay: '01-08' }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "days": [
            {
              "monthDay": "01-08",
              "source": "daily-papers-page",
            },
          ],
        },
        "text": "UNWIND $days AS day
      MATCH (l:Listing {source: day.source, monthDay: day.monthDay})
      RETURN l.id AS id, l.source AS source, l.monthDay AS monthDay, toString(l.date) AS date, l.title AS title, l.fingerprint AS fingerprint, COLLECT {
        MATCH (l)-[r:LISTS]->(p:Paper)
        RETURN {position: r.position, paper: p.id}
      } AS places",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save listings', () => {
    const statement = saveListings([listing])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "listings": [
            {
              "byDate": "2026-01-08	l1",
              "date": "2026-01-08",
              "fingerprint": "ab12",
              "id": "l1",
              "monthDay": "01-08",
              "source": "daily-papers-page",
              "title": "Daily Papers, 8 January 2026",
            },
          ],
        },
        "text": "UNWIND $listings AS listing
      MERGE (l:Listing {id: listing.id})
      SET l += listing, l.date = date(listing.date)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })

  it('save places', () => {
    const statement = savePlaces([{ listing: 'l1', position: 1, paper: 'p1' }])

    expect(statement).toMatchInlineSnapshot(`
      {
        "parameters": {
          "places": [
            {
              "listing": "l1",
              "paper": "p1",
              "position": Integer {
                "high": 0,
                "low": 1,
              },
            },
          ],
        },
        "text": "UNWIND $places AS place
      MATCH (l:Listing {id: place.listing})
      MATCH (p:Paper {id: place.paper})
      OPTIONAL MATCH (l)-[old:LISTS {position: place.position}]->()
      DELETE old
      CREATE (l)-[:LISTS {position: place.position, listing: l.id}]->(p)",
      }
    `)
    expect(sent.has(statement.text)).toBe(true)
  })
})

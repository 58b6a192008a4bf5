import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Listing } from '../../src/domain/listing.ts'
import type { Importer, JsonRow } from './importer.ts'
import { openImporter } from './importer.ts'
import { listedOn } from './listed-on.ts'

let importer: Importer

beforeEach(async () => {
  importer = await openImporter()
})

afterEach(() => importer.close())

const title = 'Beams of Light across Many Languages'

const newspapers =
  'We translate newspapers with a beam search that keeps what it found earlier, and measure it by BLEU on four pairs of languages.'

const lighthouses =
  'Lamps of lighthouses are surveyed along rocky shores; sailors reading horizons at night report colours, fog, flashes and distances.'

const first = { id: 'a', title, arxivId: '2501.00001' }
const second = { id: 'b', title, arxivId: '2501.00002' }

/** Which records each paper has, its own arXiv id first. */
const papers = async (): Promise<unknown[]> => {
  const rows = await importer.read(
    `MATCH (p:Paper)
     RETURN p.arxivId AS arxivId, COLLECT { MATCH (r:SourceRecord)-[:DESCRIBES]->(p) RETURN r.sourceId ORDER BY r.sourceId } AS records
     ORDER BY records[0]`,
  )
  return rows.map(({ arxivId, records }) => [arxivId, records])
}

/** Imports each of these by itself, and gives what the report said of the last. */
const oneByOne = async (rows: JsonRow[]): Promise<string | undefined> => {
  let reason: string | undefined
  for (const row of rows) reason = (await importer.importRows([row])).reported[0]?.reason
  return reason
}

describe('a title of several papers', () => {
  it('goes by the text, whichever paper came first', async () => {
    const reason = await oneByOne([
      { ...first, abstract: undefined },
      { ...second, abstract: newspapers },
      { id: 'r', title, abstract: newspapers },
    ])

    expect(await papers()).toEqual([
      ['2501.00001', ['a']],
      ['2501.00002', ['b', 'r']],
    ])
    expect(reason).toMatch(
      /^same title as paper p\w+, known from jsonl:b .*; the title fits papers p\w+ \(arXiv id 2501.00001\) and p\w+ \(arXiv id 2501.00002\), which are different ones: its text decided$/,
    )
  })

  it.each([
    ['authors', { authors: ['Ada Ample', 'Bo Broad'] }, { authors: ['Broad, B.'] }, 'its authors decided'],
    ['day', { publishedAt: '2025-01-02' }, { publishedAt: '2025-01-02' }, 'its day decided'],
    [
      'addresses',
      { urls: ['https://github.com/acme/beams'] },
      { urls: ['https://github.com/acme/beams'] },
      'an address decided',
    ],
  ])('goes by the %s where the texts tell nothing', async (_, ofSecond, ofRecord, decided) => {
    const reason = await oneByOne([
      {
        ...first,
        authors: ['Cy Clone', 'Di Dune'],
        publishedAt: '2021-05-05',
        urls: ['https://github.com/acme/lamps'],
      },
      { ...second, ...ofSecond },
      { id: 'r', title, ...ofRecord },
    ])

    expect(await papers()).toEqual([
      ['2501.00001', ['a']],
      ['2501.00002', ['b', 'r']],
    ])
    expect(reason).toContain(decided)
  })

  it('makes a paper of its own of what it alone says, and names both that it fits', async () => {
    const { total, reported } = await importer.importRows([first, second, { id: 'r', title, upvotes: 3 }])

    expect(total).toMatchObject({ new: 3, merged: 0 })
    expect(await papers()).toEqual([
      ['2501.00001', ['a']],
      ['2501.00002', ['b']],
      [null, ['r']],
    ])
    expect(reported).toHaveLength(1)
    expect(reported[0]).toMatchObject({ line: 3, outcome: 'new' })
    expect(reported[0]?.reason).toMatch(
      /^the title fits papers p\w+ \(arXiv id 2501.00001\) and p\w+ \(arXiv id 2501.00002\), which are different ones: nothing that it says tells which it speaks of, so it is a paper of its own, p\w+, until it states an arXiv id or a DOI$/,
    )
  })

  it('says so on a dry run too', async () => {
    const { total, reported } = await importer.importRows([first, second, { id: 'r', title }], {
      dryRun: true,
    })

    expect(total).toMatchObject({ new: 3 })
    expect(reported[0]?.reason).toContain('nothing that it says tells')
  })

  it('keeps records together of which nothing tells', async () => {
    const reason = await oneByOne([first, second, { id: 'r', title }, { id: 's', title, upvotes: 3 }])

    expect(await papers()).toEqual([
      ['2501.00001', ['a']],
      ['2501.00002', ['b']],
      [null, ['r', 's']],
    ])
    expect(reason).toContain('so it is with other records of which that is so')
  })

  it.each(['abtu', 'utba', 'taub', 'tbua', 'uatb', 'buta'])(
    'comes to the same in the order %s, in one import and in several',
    async (order) => {
      const rows: Record<string, JsonRow> = {
        a: { ...first, abstract: lighthouses },
        b: { ...second, abstract: newspapers },
        t: { id: 't', title, abstract: newspapers },
        u: { id: 'u', title, upvotes: 3 },
      }
      const ordered = [...order].flatMap((id) => rows[id] ?? [])
      const expected = [
        ['2501.00001', ['a']],
        ['2501.00002', ['b', 't']],
        [null, ['u']],
      ]

      await importer.importRows(ordered)
      expect(await papers()).toEqual(expected)
      await importer.graph.write((run) =>
        run({ text: 'MATCH (n:Paper|SourceRecord|MergedPaper) DETACH DELETE n', parameters: {} }),
      )
      await oneByOne(ordered)
      expect(await papers()).toEqual(expected)
    },
  )

  it('goes to the first by id where the text is like that of both, as these are versions of one work', async () => {
    const dois = [
      { id: 'b', title, abstract: newspapers, doi: '10.1000/preprint' },
      { id: 'a', title, abstract: newspapers, doi: '10.1000/journal' },
    ]
    const reason = await oneByOne([...dois, { id: 'r', title, abstract: newspapers }])

    expect(await papers()).toEqual([
      [null, ['a', 'r']],
      [null, ['b']],
    ])
    expect(reason).toContain('its text is like theirs, so it is with the first of them by id')
  })

  it('takes a record away from the paper it was with, and its place on a listing with it', async () => {
    const page: Listing = {
      source: 'jsonl',
      monthDay: '01-08',
      date: '2026-01-08',
      title: 'Daily Papers, 8 January 2026',
      fingerprint: 'ab12',
    }
    await importer.importRows([first])
    await importer.importRows([{ id: 'r', title, upvotes: 3 }], {
      source: listedOn({ ...page, source: 'mine' }),
      options: { sourceName: 'mine', date: null },
    })
    expect(await papers()).toEqual([['2501.00001', ['a', 'r']]])

    const { total, reported } = await importer.importRows([second])

    expect(total).toMatchObject({ new: 1 })
    expect(reported[0]?.reason).toMatch(
      /^mine:r \(.*:1\) went from paper p\w+ to paper p\w+: the title fits /,
    )
    expect(await papers()).toEqual([
      ['2501.00001', ['a']],
      ['2501.00002', ['b']],
      [null, ['r']],
    ])
    expect(
      await importer.read(
        'MATCH (:Listing)-[place:LISTS]->(p:Paper) RETURN p.upvotes AS upvotes, place.position AS position',
      ),
    ).toEqual([{ upvotes: 3, position: 1 }])
    expect(
      await importer.read('MATCH (p:Paper {arxivId: $id}) RETURN p.upvotes AS upvotes', { id: '2501.00001' }),
    ).toEqual([{ upvotes: null }])
    expect(await importer.read('MATCH (c:Corpus) RETURN c.papers AS papers')).toEqual([{ papers: 3 }])
  })

  it('changes nothing at the second import', async () => {
    const rows = [{ id: 'r', title, upvotes: 3 }, first, { id: 's', title, abstract: newspapers }, second]
    await importer.importRows(rows)

    const { total, updates } = await importer.importRows(rows)

    expect(total).toMatchObject({ same: 4, new: 0, changed: 0 })
    expect(updates).toBe(0)
  })

  it('joins a record to its paper once it states the id, under that paper', async () => {
    await importer.importRows([first, second, { id: 'r', title }])
    const [own] = await importer.read(
      'MATCH (:SourceRecord {sourceId: "r"})-[:DESCRIBES]->(p:Paper) RETURN p.id AS id',
    )

    const { reported } = await importer.importRows([{ id: 'r', title, arxivId: '2501.00002' }])

    expect(await papers()).toEqual([
      ['2501.00001', ['a']],
      ['2501.00002', ['b', 'r']],
    ])
    expect(reported[0]).toMatchObject({ outcome: 'changed' })
    expect(reported[0]?.reason).toMatch(/^paper p\w+ is the same and was joined to it$/)
    expect(
      await importer.read(
        'OPTIONAL MATCH (p:Paper {id: $id}) OPTIONAL MATCH (m:MergedPaper {id: $id}) RETURN count(p) + count(m) AS known',
        own,
      ),
    ).toEqual([{ known: 1 }])
  })

  it('of papers that only their texts keep apart is as little to go by', async () => {
    const reason = await oneByOne([
      { id: 'a', title, abstract: newspapers },
      { id: 'b', title, abstract: lighthouses },
      { id: 'r', title },
    ])

    expect(await papers()).toEqual([
      [null, ['a']],
      [null, ['b']],
      [null, ['r']],
    ])
    expect(reason).toContain('nothing that it says tells')
  })

  it('does not draw records of which nothing tells to a third paper', async () => {
    await oneByOne([first, second, { id: 'r', title }, { id: 'c', title, arxivId: '2501.00003' }])

    expect(await papers()).toEqual([
      ['2501.00001', ['a']],
      ['2501.00002', ['b']],
      ['2501.00003', ['c']],
      [null, ['r']],
    ])
  })
})

describe('a changed record', () => {
  it('that leaves its paper is named by the report', async () => {
    await importer.importRows([
      { id: 'a', title },
      { id: 'b', title },
    ])

    const { reported } = await importer.importRows([{ id: 'a', title: 'Lamps and Candles' }])

    expect(reported[0]).toMatchObject({ outcome: 'changed' })
    expect(reported[0]?.reason).toMatch(/^it speaks of paper p\w+ now, and no longer of paper p\w+$/)
  })
})

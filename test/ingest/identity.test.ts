import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { paperId } from '../../src/domain/paper-id.ts'
import { graphMistakes } from './graph-mistakes.ts'
import type { Importer } from './importer.ts'
import { openImporter } from './importer.ts'
import { listedOn } from './listed-on.ts'

let importer: Importer

beforeEach(async () => {
  importer = await openImporter()
})

afterEach(() => importer.close())

/** Record b, where the id under which it made a paper leads to the paper that it speaks of. */
const foundByIdOfB = () =>
  importer.read("MATCH (:MergedPaper {id: $id})-->(p)<-[:DESCRIBES]-({sourceId: 'b'}) RETURN 'b' AS record", {
    id: paperId({ source: 'jsonl', sourceId: 'b' }),
  })

const titles = () => importer.read('MATCH (p:Paper) RETURN p.title AS title ORDER BY title')

const long =
  'We translate newspapers with a beam search that keeps what it found earlier, and measure it by BLEU on four pairs of languages.'

describe('the identity of papers', () => {
  it('joins a record of the same title and says what it matched and who disagrees', async () => {
    await importer.importRows([
      { id: 'a', title: 'Beams of Light across Many Languages', abstract: long, upvotes: 3, authorCount: 4 },
    ])

    const { total, reported } = await importer.importRows([
      { id: 'b', title: 'Beams of light across many languages.', upvotes: 9 },
    ])

    expect(total).toMatchObject({ new: 0, merged: 1 })
    expect(reported).toHaveLength(1)
    expect(reported[0]).toMatchObject({
      line: 1,
      outcome: 'merged',
      title: 'Beams of light across many languages.',
    })
    expect(reported[0]?.reason).toMatch(
      /^same title as paper p\w+, known from jsonl:a \(.*rows-1\.jsonl:1\); upvotes: '9' \(jsonl:b\) is kept, not '3' \(jsonl:a\)$/,
    )
    expect(
      await importer.read(
        'MATCH (p:Paper) RETURN p.upvotes AS upvotes, COUNT { (p)<-[:DESCRIBES]-() } AS records',
      ),
    ).toEqual([{ upvotes: 9, records: 2 }])
  })

  it('joins rows of one batch', async () => {
    const { total } = await importer.importRows([
      { id: 'a', title: 'Beams of Light across Many Languages', arxivId: '2501.00001' },
      { id: 'b', title: 'Beams, of Light across Many Languages', doi: '10.1000/beams' },
      { id: 'c', title: 'A Journal Calls It Otherwise', doi: '10.1000/beams' },
    ])

    expect(total).toEqual({ read: 3, new: 1, changed: 0, same: 0, merged: 2, dropped: 0 })
    expect(await importer.read('MATCH (p:Paper) RETURN p.arxivId AS arxivId, p.doi AS doi')).toEqual([
      { arxivId: '2501.00001', doi: '10.1000/beams' },
    ])
  })

  it('keeps papers apart that have two arXiv ids under one title', async () => {
    const { total } = await importer.importRows([
      { id: 'a', title: 'Beams of Light across Many Languages', arxivId: '2501.00001' },
      { id: 'b', title: 'Beams of Light across Many Languages', arxivId: '2501.00002' },
    ])

    expect(total).toMatchObject({ new: 2, merged: 0 })
  })

  it('gives a DOI to one paper where arXiv ids keep two apart', async () => {
    const { total } = await importer.importRows([
      { id: 'a', title: 'Beams of Light across Many Languages', arxivId: '2501.00001', doi: '10.1000/beams' },
      { id: 'b', title: 'Rays of Light', arxivId: '2501.00002', doi: '10.1000/beams' },
    ])

    expect(total).toMatchObject({ new: 2, merged: 0 })
    expect(
      await importer.read('MATCH (p:Paper) RETURN p.title AS title, p.doi AS doi ORDER BY title'),
    ).toEqual([
      { title: 'Beams of Light across Many Languages', doi: '10.1000/beams' },
      { title: 'Rays of Light', doi: null },
    ])
  })

  it.each([
    ['goes to another paper', { title: 'Candles by Night' }],
    ['stays with its paper', {}],
  ])('makes papers one when the record that kept them apart by its id %s', async (_, other) => {
    const shared = { title: 'Rays of Light across Many Languages', doi: '10.1000/rays' }
    const apart = { id: 'b', title: shared.title, arxivId: '2501.00001' }
    await importer.importRows([{ id: 'a', ...shared }, apart])
    await importer.importRows([
      { id: 'c', title: 'Beams of Light', doi: '10.1000/rays', arxivId: '2501.00002' },
    ])
    const before = await importer.read('MATCH (p:Paper) RETURN p.id AS id ORDER BY p.createdAt')

    const { reported } = await importer.importRows([
      { ...apart, ...other, arxivId: 'title' in other ? '2501.00003' : null },
    ])

    expect(before).toHaveLength(2)
    expect(reported[0]?.reason).toContain(
      `paper ${String(before[1]?.['id'])} is the same as paper ${String(before[0]?.['id'])} now`,
    )
    expect(
      await importer.read("MATCH (:SourceRecord {sourceId: 'c'})-[:DESCRIBES]->(p) RETURN p.id AS id"),
    ).toEqual([{ id: before[0]?.['id'] }])
  })

  it('gives a DOI to the other paper that states it once the first does no longer', async () => {
    const one = { id: 'a', title: 'Beams of Light', arxivId: '2501.00001', doi: '10.1000/shared' }
    const doi = 'MATCH (p:Paper) RETURN p.arxivId AS arxivId, p.doi AS doi ORDER BY arxivId'
    await importer.importRows([one])
    await importer.importRows([{ ...one, id: 'b', title: 'Rays of Light', arxivId: '2501.00002' }])

    await importer.importRows([{ ...one, doi: '10.1000/own' }])
    const given = await importer.read(doi)
    await importer.importRows([one])

    expect(given).toEqual([
      { arxivId: '2501.00001', doi: '10.1000/own' },
      { arxivId: '2501.00002', doi: '10.1000/shared' },
    ])
    expect(await importer.read(doi)).toEqual([
      { arxivId: '2501.00001', doi: null },
      { arxivId: '2501.00002', doi: '10.1000/shared' },
    ])
  })

  it('makes two papers one when a record says both, under the older id', async () => {
    await importer.importRows([
      { id: 'a', title: 'Beams of Light across Many Languages', arxivId: '2501.00001', authors: ['Ada'] },
    ])
    await importer.importRows([{ id: 'b', title: 'Rays of Light', doi: '10.1000/rays', authors: ['Bo'] }])
    await importer.importRows([{ id: 'x', title: 'Something near', abstract: long }])
    const before = await importer.read(
      'MATCH (p:Paper) WHERE p.title <> $x RETURN p.id AS id ORDER BY p.createdAt',
      { x: 'Something near' },
    )

    const { total, reported } = await importer.importRows([
      { id: 'c', title: 'Beams of Light across Many Languages', arxivId: '2501.00001', doi: '10.1000/rays' },
    ])

    expect(total).toMatchObject({ new: 0, merged: 1 })
    expect(reported[0]?.reason).toContain(
      `paper ${String(before[1]?.['id'])} is the same and was joined to it`,
    )
    expect(
      await importer.read(
        'MATCH (m:MergedPaper)-[:MERGED_INTO]->(p:Paper) RETURN m.id AS old, p.id AS id, COUNT { (p)<-[:DESCRIBES]-() } AS records',
      ),
    ).toEqual([{ old: before[1]?.['id'], id: before[0]?.['id'], records: 3 }])
    expect(await importer.read("MATCH (a:Author {name: 'Bo'}) RETURN a.paperCount AS papers")).toEqual([])
    expect(await importer.read('MATCH (c:Corpus) RETURN c.papers AS papers')).toEqual([{ papers: 2 }])
    expect(
      await importer.read('MATCH (p:Paper) WHERE NOT (p)<-[:DESCRIBES]-() RETURN count(p) AS orphans'),
    ).toEqual([{ orphans: 0 }])
  })

  describe('of two papers that a record made one', () => {
    const recordsOf =
      'MATCH (p:Paper)<-[:DESCRIBES]-(r) WITH p, r.sourceId AS record ORDER BY record WITH p, collect(record) AS records RETURN records ORDER BY records'
    const [beams, rays, lamps] = [
      'Beams of Light across Many Languages',
      'Rays of Darkness in Few Languages',
      'Lamps and Candles',
    ]

    beforeEach(async () => {
      await importer.importRows([{ id: 'a', title: beams, arxivId: '2501.00001' }])
      await importer.importRows([{ id: 'b', title: rays, doi: '10.1000/rays' }])
      await importer.importRows([{ id: 'c', title: lamps, arxivId: '2501.00001', doi: '10.1000/rays' }])
    })

    it.each([
      ['stays with one', { title: lamps, arxivId: '2501.00001' }, [['a', 'c'], ['b']]],
      [
        'goes with the other',
        { title: lamps, arxivId: '2501.00002', doi: '10.1000/rays' },
        [['a'], ['b', 'c']],
      ],
      ['speaks of neither', { title: lamps }, [['a'], ['b'], ['c']]],
    ])('the two are apart again once it %s', async (_, said, papers) => {
      const before = await importer.read('MATCH (p:Paper) RETURN p.id AS id')

      const { reported } = await importer.importRows([{ id: 'c', ...said }])

      expect(await importer.read(recordsOf)).toEqual(papers.map((records) => ({ records })))
      expect(reported[0]?.reason).toMatch(
        new RegExp(
          `jsonl:b \\(.*rows-2\\.jsonl:1\\) went from paper ${String(before[0]?.['id'])} to paper p\\w+, as nothing joins the two any longer`,
        ),
      )
      expect(await importer.read("MATCH (:SourceRecord {sourceId: 'a'})-->(p) RETURN p.id AS id")).toEqual(
        before,
      )
      expect(await importer.read("MATCH (:SourceRecord {sourceId: 'b'})-->(p) RETURN p.id AS id")).toEqual([
        { id: paperId({ source: 'jsonl', sourceId: 'b' }) },
      ])
      expect(await graphMistakes(importer)).toEqual([])
    })

    it('the places on a listing go with their records', async () => {
      const page = {
        source: 'mine',
        monthDay: '01-08',
        date: '2026-01-08',
        title: 'Daily Papers, 8 January 2026',
        fingerprint: 'ab12',
      }
      await importer.importRows(
        [
          { id: 'x', title: rays },
          { id: 'y', title: rays, doi: '10.1000/rays' },
        ],
        { source: listedOn(page), options: { sourceName: 'mine', date: null } },
      )

      await importer.importRows([{ id: 'c', title: lamps, arxivId: '2501.00001' }])

      expect(await importer.read(recordsOf)).toEqual([{ records: ['a', 'c'] }, { records: ['b', 'x', 'y'] }])
      expect(
        await importer.read(
          'MATCH (:Listing)-[r:LISTS]->(p:Paper) RETURN r.position AS position, p.title AS title ORDER BY position',
        ),
      ).toEqual([
        { position: 1, title: rays },
        { position: 2, title: rays },
      ])
    })

    it('each goes to a paper that only the other kept it from', async () => {
      await importer.importRows([{ id: 'd', title: rays, arxivId: '2501.00003' }])
      const before = await importer.read(recordsOf)

      await importer.importRows([{ id: 'c', title: lamps, arxivId: '2501.00001' }])

      expect(before).toEqual([{ records: ['a', 'b', 'c'] }, { records: ['d'] }])
      expect(await importer.read(recordsOf)).toEqual([{ records: ['a', 'c'] }, { records: ['b', 'd'] }])
      expect(await foundByIdOfB()).toEqual([{ record: 'b' }])
    })

    it('an id leads to where its record is that is a paper of its own again and joins another in one batch', async () => {
      await importer.importRows([{ id: 'd', title: 'Lanterns', arxivId: '2501.00003' }])

      await importer.importRows([
        { id: 'c', title: lamps, arxivId: '2501.00001' },
        { id: 'e', title: 'Lanterns', arxivId: '2501.00003', doi: '10.1000/rays' },
      ])

      expect(await importer.read(recordsOf)).toEqual([{ records: ['a', 'c'] }, { records: ['b', 'd', 'e'] }])
      expect(await foundByIdOfB()).toEqual([{ record: 'b' }])
    })

    it('the two stay one where they have something else in common', async () => {
      await importer.importRows([{ id: 'b', title: beams, doi: '10.1000/rays' }])

      await importer.importRows([{ id: 'c', title: lamps }])

      expect(await importer.read(recordsOf)).toEqual([{ records: ['a', 'b'] }, { records: ['c'] }])
    })
  })

  it('keeps a paper that is there under its id, though the clock of who made it is ahead', async () => {
    const title = 'Beams of Light across Many Languages'
    await importer.importRows([{ id: 'a', title: 'Rays of Light', arxivId: '2501.00001' }])
    await importer.graph.writeAlone({
      text: "MATCH (p:Paper) SET p.createdAt = p.createdAt + duration('PT1H')",
      parameters: {},
    })
    const before = await importer.read('MATCH (p:Paper) RETURN p.id AS id')

    await importer.importRows([
      { id: 'b', title },
      { id: 'c', title, arxivId: '2501.00001' },
    ])

    expect(await importer.read('MATCH (p:Paper) RETURN p.id AS id')).toEqual(before)
    expect(
      await importer.read('MATCH (r:SourceRecord)-[:DESCRIBES]->(:Paper) RETURN count(r) AS records'),
    ).toEqual([{ records: 3 }])
  })

  it('drops the second of two rows with one id that say two things, in every import alike', async () => {
    const path = await importer.write('twice.jsonl', [
      { id: 'a', title: 'Beams of Light across Many Languages' },
      { id: 'b', title: 'Rays of Light' },
      { id: 'a', title: 'Lamps' },
    ])
    const first = await importer.importFiles([path], { limits: { rows: 1, bytes: 1_000_000 } })
    const second = await importer.importFiles([path], { limits: { rows: 1, bytes: 1_000_000 } })

    expect(first.total).toEqual({ read: 3, new: 2, changed: 0, same: 0, merged: 0, dropped: 1 })
    expect(first.reported[0]).toMatchObject({ line: 3, outcome: 'dropped' })
    expect(first.reported[0]?.reason).toContain('jsonl:a says something else on line 1')
    expect(second.total).toEqual({ read: 3, new: 0, changed: 0, same: 2, merged: 0, dropped: 1 })
    expect(second.updates).toBe(0)
  })

  it('drops the second of two such rows when the first says what the graph knows already', async () => {
    await importer.importRows([{ id: 'a', title: 'Beams of Light across Many Languages' }])

    const { total, updates } = await importer.importRows([
      { id: 'a', title: 'Beams of Light across Many Languages' },
      { id: 'a', title: 'Lamps' },
    ])

    expect(total).toMatchObject({ same: 1, dropped: 1 })
    expect(updates).toBe(0)
  })

  it('lets the only record of a paper change its title and keep the id', async () => {
    await importer.importRows([{ id: 'a', title: 'Beams of Light across Many Languages' }])
    const before = await importer.read('MATCH (p:Paper) RETURN p.id AS id')

    const { total } = await importer.importRows([{ id: 'a', title: 'Lamps and Candles' }])

    expect(total).toMatchObject({ changed: 1 })
    expect(await titles()).toEqual([{ title: 'Lamps and Candles' }])
    expect(await importer.read('MATCH (p:Paper) RETURN p.id AS id')).toEqual(before)
  })

  it('takes a record that now speaks of another paper away from the one it spoke of', async () => {
    await importer.importRows([
      { id: 'a', title: 'Beams of Light across Many Languages' },
      { id: 'b', title: 'Beams of Light across Many Languages' },
    ])

    const { total } = await importer.importRows([{ id: 'a', title: 'Lamps and Candles' }])

    expect(total).toMatchObject({ changed: 1 })
    expect(await titles()).toEqual([
      { title: 'Beams of Light across Many Languages' },
      { title: 'Lamps and Candles' },
    ])
    expect(
      await importer.read(
        'MATCH (r:SourceRecord)-[:DESCRIBES]->(p:Paper) RETURN r.sourceId AS record, p.title AS title ORDER BY record',
      ),
    ).toEqual([
      { record: 'a', title: 'Lamps and Candles' },
      { record: 'b', title: 'Beams of Light across Many Languages' },
    ])
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadReferenceData } from '../../src/ingest/load-reference-data.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import type { Importer } from './importer.ts'
import { openImporter, reference } from './importer.ts'

let importer: Importer

beforeEach(async () => {
  importer = await openImporter()
})

afterEach(() => importer.close())

const translation = {
  id: 'one',
  title: 'Beam Search for Translation',
  abstract:
    'We study beam search in machine translation and report BLEU. Code: https://github.com/acme/beams.',
  publishedAt: '2026-01-08',
  authors: ['Ada Ample', 'Bo Brisk'],
  organizations: ['Acme'],
  upvotes: 12,
}

const answers = {
  id: 'two',
  title: 'Answers from Books',
  abstract: 'Reading comprehension over long books, with beam search over passages.',
  authors: ['Ada Ample'],
}

const leaves = (place: number, name: string) => ({
  id: `leaves${place}`,
  title: `On Tangled Leaves ${place}`,
  abstract: `We play tangled leaf counting${name}, and tangled leaf counting is hard.`,
})

describe('an import', () => {
  it('makes a paper with all that is known of it', async () => {
    const { total } = await importer.importRows([translation])

    expect(total).toEqual({ read: 1, new: 1, changed: 0, same: 0, merged: 0, dropped: 0 })
    const [paper] = await importer.read(
      `MATCH (p:Paper)
       RETURN p.title AS title, toString(p.publishedAt) AS publishedAt, p.upvotes AS upvotes, p.byPublished = '2026-01-08\\t' + p.id AS ordered,
         size(p.embedding) > 0 AS embedded,
         COLLECT { MATCH (p)-[r:ABOUT]->(t) RETURN t.slug + ' ' + toString(r.direct) ORDER BY t.slug } AS topics,
         COLLECT { MATCH (p)-[:MENTIONS]->(c) RETURN c.slug ORDER BY c.slug } AS concepts,
         COLLECT { MATCH (p)-[:FROM]->(o) RETURN o.slug } AS organizations,
         COLLECT { MATCH (p)-[w:WRITTEN_BY]->(a) RETURN a.name ORDER BY w.position } AS authors,
         COLLECT { MATCH (p)-[:LINKS_TO]->(a)-[:OWNED_BY]->(o) RETURN a.url + ' ' + o.slug } AS artifacts`,
    )
    expect(paper).toMatchObject({
      title: 'Beam Search for Translation',
      publishedAt: '2026-01-08',
      upvotes: 12,
      ordered: true,
      embedded: true,
      topics: ['language false', 'machine-translation true'],
      organizations: ['acme-labs'],
      authors: ['Ada Ample', 'Bo Brisk'],
      artifacts: ['https://github.com/acme/beams acme-labs'],
    })
    expect(paper?.['concepts']).toEqual(expect.arrayContaining(['beam-search', 'bleu']))
  })

  it('keeps a paper of which a field cannot be read, without a day that nobody stated, and reports the row', async () => {
    const rows = [
      { ...answers, publishedAt: '2008', concepts: ['beam search', '++'] },
      { id: 'three', title: 'answers from books.', doi: 'none', abstract: answers.abstract },
    ]

    const { total, reported } = await importer.importRows(rows)
    const again = await importer.importRows(rows)

    expect(total).toEqual({ read: 2, new: 1, changed: 0, same: 0, merged: 1, dropped: 0 })
    expect(reported).toMatchObject([
      {
        line: 1,
        title: answers.title,
        outcome: 'new',
        reason:
          'left out: publishedAt: expected a whole day such as 2026-01-08; a year or a month alone leaves the day unknown; concepts[1]: expected a name with a letter or a digit',
      },
      {
        line: 2,
        outcome: 'merged',
        reason: expect.stringMatching(
          /^same title as paper p\w+, .*; left out: doi: expected a DOI such as 10\.1000\/xyz$/,
        ),
      },
    ])
    expect(again).toMatchObject({ total: { same: 2 }, reported: [{ outcome: 'same' }, { outcome: 'same' }] })
    expect(await importer.read('MATCH (p:Paper) RETURN p.publishedAt AS day')).toEqual([{ day: null }])
  })

  it('counts the papers of what they touch, and sorts by the count', async () => {
    await importer.importRows([translation, answers])

    expect(
      await importer.read(
        "MATCH (n {slug: 'beam-search'}) RETURN n.paperCount AS papers, n.byPaperCount AS byPaperCount",
      ),
    ).toEqual([{ papers: 2, byPaperCount: '0000000002\tbeam-search' }])
    expect(await importer.read("MATCH (n:Author {name: 'Ada Ample'}) RETURN n.paperCount AS papers")).toEqual(
      [{ papers: 2 }],
    )
    expect(await importer.read('MATCH (c:Corpus) RETURN c.papers AS papers')).toEqual([{ papers: 2 }])
  })

  it('writes nothing the second time, and embeds nothing', async () => {
    const path = await importer.write('papers.jsonl', [translation, answers])
    await importer.importFiles([path])
    const embedded = importer.embedded()

    const again = await importer.importFiles([path])

    expect(again.total).toEqual({ read: 2, new: 0, changed: 0, same: 2, merged: 0, dropped: 0 })
    expect(again.updates).toBe(0)
    expect(importer.embedded()).toBe(embedded)
    expect(await importer.read('MATCH (r:ImportRun) RETURN count(r) AS runs')).toEqual([{ runs: 0 }])
  })

  it('changes a paper whose record says something else, and embeds it only where its words changed', async () => {
    await importer.importRows([translation, answers])
    const embedded = importer.embedded()

    const { total } = await importer.importRows([
      { ...translation, upvotes: 40, publishedAt: '2026-01-09' },
      answers,
    ])

    expect(total).toEqual({ read: 2, new: 0, changed: 1, same: 1, merged: 0, dropped: 0 })
    expect(importer.embedded()).toBe(embedded)
    expect(
      await importer.read(
        "MATCH (p:Paper {title: $title})-[r:MENTIONS]->() RETURN DISTINCT p.upvotes AS upvotes, r.byPublished STARTS WITH '2026-01-09' AS moved",
        { title: translation.title },
      ),
    ).toEqual([{ upvotes: 40, moved: true }])
    expect(
      await importer.read(
        'MATCH (p:Paper {title: $title})-[r:ABOUT]->() RETURN DISTINCT r.byUpvotes = p.byUpvotes AS moved',
        { title: translation.title },
      ),
    ).toEqual([{ moved: true }])
  })

  it('does not count a paper twice in the corpus when its words change', async () => {
    await importer.importRows([translation, answers])

    await importer.importRows([
      { ...translation, abstract: 'Other words about reading comprehension.' },
      answers,
    ])

    expect(await importer.read('MATCH (c:Corpus) RETURN c.papers AS papers')).toEqual([{ papers: 2 }])
    const [corpus] = await importer.read(
      'MATCH (c:Corpus) RETURN reduce(s = 0.0, f IN c.documentFrequencies | s + f) AS words',
    )
    await importer.close()
    importer = await openImporter()
    await importer.importRows([
      { ...translation, abstract: 'Other words about reading comprehension.' },
      answers,
    ])
    expect(
      await importer.read(
        'MATCH (c:Corpus) RETURN reduce(s = 0.0, f IN c.documentFrequencies | s + f) AS words',
      ),
    ).toEqual([corpus])
  })

  it('removes what no paper names any longer, unless it is in the reference data', async () => {
    const stated = {
      ...answers,
      concepts: [{ name: 'Bookworm-9', kind: 'MODEL' }],
      organizations: ['Page Turners'],
    }
    await importer.importRows([stated])
    expect(
      await importer.read(
        "MATCH (c:Concept {slug: 'bookworm-9'}) RETURN c.kind AS kind, c.paperCount AS papers",
      ),
    ).toEqual([{ kind: 'MODEL', papers: 1 }])

    await importer.importRows([{ ...answers, abstract: 'Nothing of that kind.', authors: ['Cy Calm'] }])

    expect(
      await importer.read(
        "MATCH (n) WHERE n.slug IN ['bookworm-9', 'page-turners'] OR n.name = 'Ada Ample' RETURN count(n) AS left",
      ),
    ).toEqual([{ left: 0 }])
    expect(
      await importer.read("MATCH (c:Concept {slug: 'reading-comprehension'}) RETURN c.paperCount AS papers"),
    ).toEqual([{ papers: 0 }])
  })

  it('names an author, an organisation and an address as they are written now, where nobody else writes them', async () => {
    const names = `
      MATCH (:Paper {title: 'Answers from Books'})-[:WRITTEN_BY|FROM|LINKS_TO]->(n)
      RETURN coalesce(n.url, n.name) AS name
      ORDER BY labels(n)`
    const written = {
      ...answers,
      abstract: 'Nothing of that kind.',
      authors: ['JO RAMIREZ'],
      organizations: ['page turners'],
      urls: ['https://github.com/Pages/Turn'],
    }
    await importer.importRows([written])

    await importer.importRows([
      {
        ...written,
        authors: ['Jo Ramirez'],
        organizations: ['Page Turners'],
        urls: ['https://github.com/pages/turn'],
      },
    ])
    const mended = await importer.read(names)
    await importer.importRows([
      { ...written, id: 'other', title: 'Another Paper of Theirs', abstract: 'Of another kind.' },
    ])

    expect(mended).toEqual([
      { name: 'https://github.com/pages/turn' },
      { name: 'Jo Ramirez' },
      { name: 'Page Turners' },
    ])
    expect(await importer.read(names)).toEqual(mended)
  })

  it('keeps every other name that papers give a concept', async () => {
    const aliases = "MATCH (c:Concept {slug: 'tangled-leaf-counting'}) RETURN c.aliases AS aliases"
    await importer.importRows([leaves(0, '')])

    await importer.importRows([leaves(1, ' (TLC)')])
    const imported = await importer.read(aliases)
    await importer.refresh({ pageSize: 1 })

    expect(imported).toEqual([{ aliases: ['TLC'] }])
    expect(await importer.read(aliases)).toEqual(imported)
  })

  it('says whose an address is by the reference data of now', async () => {
    const owners =
      "MATCH (a:Artifact {key: 'https://github.com/acme/pages'})-[:OWNED_BY]->(o) RETURN o.slug AS slug"
    await importer.importRows([{ ...answers, urls: ['https://github.com/acme/pages'] }])
    const before = await importer.read(owners)
    const [organization] = reference.organizations
    const others = {
      ...reference,
      organizations: [
        ...reference.organizations.map((entry) => ({ ...entry, accounts: [] })),
        { slug: 'heirs', name: 'Heirs', aliases: [], url: null, accounts: organization?.accounts ?? [] },
      ],
    }
    await loadReferenceData(importer.graph, others)

    await importer.refresh({ knowledge: async () => createKnowledge(others) })

    expect(before).toEqual([{ slug: 'acme-labs' }])
    expect(await importer.read(owners)).toEqual([{ slug: 'heirs' }])
  })

  it('keeps the kind that the lexicon gives a concept', async () => {
    await importer.importRows([{ ...answers, concepts: [{ name: 'beam search', kind: 'TASK' }] }])

    expect(await importer.read("MATCH (c:Concept {slug: 'beam-search'}) RETURN c.kind AS kind")).toEqual([
      { kind: 'METHOD' },
    ])
  })

  it('tells of dropped rows with line and reason, and goes on', async () => {
    const { total, reported } = await importer.importRows([{ title: '' }, answers])

    expect(total).toEqual({ read: 2, new: 1, changed: 0, same: 0, merged: 0, dropped: 1 })
    expect(reported).toMatchObject([{ line: 1, outcome: 'dropped' }])
  })

  it('ends at a dropped row where rows must not be dropped, and writes nothing of its batch', async () => {
    const failing = importer.importRows([answers, { title: '' }], { strict: true })

    await expect(failing).rejects.toMatchObject({ code: 'ROWS_DROPPED' })
    expect(await importer.read('MATCH (p:Paper) RETURN count(p) AS papers')).toEqual([{ papers: 0 }])
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { trimSharedConcepts } from '../../src/graph/import/trim-shared-concepts.ts'
import { silentProgress } from '../../src/progress.ts'
import type { Importer, JsonRow } from './importer.ts'
import { openImporter } from './importer.ts'

let importer: Importer

beforeEach(async () => {
  importer = await openImporter()
})

afterEach(() => importer.close())

const subjects = ['beam search', 'BLEU', 'reading comprehension']
const things = ['newspapers', 'novels', 'letters', 'speeches', 'recipes', 'poems', 'laws']

const papers = (count: number): JsonRow[] =>
  Array.from({ length: count }, (_, place) => ({
    id: `p${place}`,
    title: `On ${things[place % 7]} and ${subjects[place % 3]}, part ${place}`,
    abstract: `We take ${subjects[place % 3]} to ${things[place % 7]} and ${things[(place * 3) % 7]}.`,
  }))

/** Lists that are too long, or whose contributions do not add up. */
const brokenLists = `
  MATCH (p:Paper)-[s:SIMILAR_TO]->(:Paper)
  WITH p, collect(s.score) AS scores, collect(abs(reduce(sum = 0.0, c IN s.contributions | sum + c) - s.score) > 1e-9) AS wrong
  WHERE size(scores) > 10 OR true IN wrong
  RETURN p.title AS title, size(scores) AS length`

const brokenPairs = `
  MATCH (a:Paper)-[r:SHARES_CONCEPT]->(b:Paper)
  WHERE a.id >= b.id OR abs(reduce(sum = 0.0, w IN r.conceptWeights | sum + w) - r.weight) > 1e-9 OR COUNT { (a)-[:SHARES_CONCEPT]-(b) } > 1
  RETURN a.title AS title`

/** Pairs that are among the ten heaviest of neither paper, as an import chooses them. */
const chosenByNone = `
  MATCH (a:Paper)-[r:SHARES_CONCEPT]->(b:Paper)
  WHERE COUNT { (a)-[s:SHARES_CONCEPT]-(o) WHERE s.weight > r.weight OR (s.weight = r.weight AND o.id < b.id) } >= 10
    AND COUNT { (b)-[s:SHARES_CONCEPT]-(o) WHERE s.weight > r.weight OR (s.weight = r.weight AND o.id < a.id) } >= 10
  RETURN a.title AS title`

/** How alike the papers of each list are, and what the ten heaviest pairs of each paper weigh: who of equals is taken may differ. */
const likeness = `
  MATCH (p:Paper)
  RETURN p.id AS paper, COLLECT {
    MATCH (p)-[s:SIMILAR_TO]->() RETURN round(s.score, 9) AS score ORDER BY score DESC
  } AS scores, COLLECT {
    MATCH (p)-[r:SHARES_CONCEPT]-() RETURN round(r.weight, 9) AS weight ORDER BY weight DESC LIMIT 10
  } AS weights
  ORDER BY paper`

const named = (id: string, concepts: string[]): JsonRow => ({ id, title: `Paper ${id}`, concepts })

describe('the neighbours of papers', () => {
  it('are ten at most, and their scores are made of what is said', async () => {
    await importer.importRows(papers(40), { limits: { rows: 9, bytes: 1_000_000 } })

    expect(await importer.read(brokenLists)).toEqual([])
    expect(await importer.read(brokenPairs)).toEqual([])
    expect(
      await importer.read(
        'MATCH (p:Paper) WHERE COUNT { (p)-[:SIMILAR_TO]->() } < 10 RETURN p.title AS title',
      ),
    ).toEqual([])
    expect(
      await importer.read('MATCH (p:Paper) WHERE NOT (p)-[:SHARES_CONCEPT]-() RETURN p.title AS title'),
    ).toEqual([])
  })

  it('are papers that have more in common than a word', async () => {
    await importer.importRows([
      {
        id: 'reefs',
        title: 'Reefs',
        abstract:
          'Corals bleach in warm seas: fishes, crabs and anemones leave them for deeper water, and algae cover what remains.',
      },
      {
        id: 'looms',
        title: 'Looms',
        abstract:
          'Weavers set warp and weft on frames of oak, dye their yarn with madder or indigo, and sell the cloth in warm halls to tailors, sailors and monks.',
      },
      {
        id: 'again',
        title: 'Reefs again',
        abstract: 'Corals bleach in hot seas: fishes, crabs and anemones leave them for deeper water.',
      },
    ])

    expect(
      await importer.read(
        'MATCH (p:Paper)-[:SIMILAR_TO]->(o:Paper) RETURN p.title AS title, o.title AS other ORDER BY title',
      ),
    ).toEqual([
      { title: 'Reefs', other: 'Reefs again' },
      { title: 'Reefs again', other: 'Reefs' },
    ])
  })

  it('come into the lists of papers that were there before', async () => {
    await importer.importRows(papers(12))

    await importer.importRows([
      {
        id: 'new',
        title: 'On newspapers and beam search, part 0 again',
        abstract: papers(1)[0]?.['abstract'],
      },
    ])

    expect(
      await importer.read(
        "MATCH (p:Paper)-[s:SIMILAR_TO]->(o:Paper) WHERE p.title ENDS WITH 'part 0' RETURN o.title AS title ORDER BY s.score DESC LIMIT 1",
      ),
    ).toEqual([{ title: 'On newspapers and beam search, part 0 again' }])
    expect(await importer.read(brokenLists)).toEqual([])
  })

  it('share concepts with papers that came later, and give up pairs that weigh less', async () => {
    const rows = papers(60)
    await importer.importRows(rows.slice(0, 30))

    await importer.importRows(rows.slice(30))
    await importer.importRows([
      {
        id: 'new',
        title: 'Beam search',
        abstract: 'Beam search, BLEU and reading comprehension. Of beam search and BLEU.',
      },
      ...rows.slice(0, 3),
    ])

    expect(await importer.read(chosenByNone)).toEqual([])
    expect(await importer.read(brokenPairs)).toEqual([])
    expect(importer.sent.map(({ statement }) => statement.text)).toContain(
      trimSharedConcepts([], { chosen: 10, held: 30 }).text,
    )
  })

  it('are found for some papers while the next ones are imported', async () => {
    await importer.importRows(papers(50), { blockSize: 20, limits: { rows: 10, bytes: 1_000_000 } })

    expect(
      await importer.read(
        `MATCH (p:Paper) RETURN count(p) AS papers, sum(CASE WHEN p:Unjoined THEN 1 ELSE 0 END) AS unjoined,
         min(COUNT { (p)-[:SIMILAR_TO]->() }) AS shortestList`,
      ),
    ).toEqual([{ papers: 50, unjoined: 0, shortestList: 10 }])
    expect(await importer.read(brokenLists)).toEqual([])
    expect(await importer.read(brokenPairs)).toEqual([])
  })

  it('are the same whether papers are joined all at once or a few at a time', async () => {
    await importer.importRows(papers(60))
    const atOnce = await importer.read(likeness)
    await importer.graph.write(async (run) => {
      await run({ text: 'MATCH ()-[r:SIMILAR_TO|SHARES_CONCEPT]->() DELETE r', parameters: {} })
      await run({ text: 'MATCH (p:Paper) SET p:Unjoined', parameters: {} })
    })

    await importer.importRows(papers(1), { blockSize: 7 })

    expect(await importer.read(likeness)).toEqual(atOnce)
    expect(atOnce).toHaveLength(60)
    expect(await importer.read(brokenLists)).toEqual([])
    expect(await importer.read(chosenByNone)).toEqual([])
  })

  it('share more than what nearly everybody names', async () => {
    const rest = Array.from({ length: 40 }, (_, place) => named(`${place}`, ['language model']))
    await importer.importRows([
      named('a', ['language model', 'tidal gauge']),
      named('b', ['language model', 'tidal gauge']),
      ...rest,
    ])

    expect(
      await importer.read(
        'MATCH (a:Paper)-[r:SHARES_CONCEPT]->(b:Paper) RETURN a.title AS one, b.title AS other, r.concepts AS concepts',
      ),
    ).toEqual([
      {
        one: expect.stringMatching(/^Paper [ab]$/),
        other: expect.stringMatching(/^Paper [ab]$/),
        concepts: ['tidal-gauge', 'language-model'],
      },
    ])
  })

  it('share concepts with thirty papers at most, the heaviest pairs first, however many choose them', async () => {
    const ideas = Array.from({ length: 45 }, (_, place) => `idea number ${place}`)
    const spokes = ideas.map((idea, place) => ({
      id: `spoke-${place}`,
      title: `Spoke ${place}`,
      concepts: place < 5 ? [idea, ideas[place + 5] ?? ''] : [idea],
    }))
    await importer.importRows([{ id: 'hub', title: 'Hub', concepts: ideas }, ...spokes.slice(20)])

    await importer.importRows(spokes.slice(0, 20))

    expect(
      await importer.read(
        `MATCH (:Paper {title: 'Hub'})-[r:SHARES_CONCEPT]-(o:Paper)
         WITH o ORDER BY r.weight DESC, o.id
         RETURN count(o) AS pairs, collect(o.title)[..5] AS heaviest`,
      ),
    ).toEqual([
      {
        pairs: 30,
        heaviest: expect.arrayContaining(['Spoke 0', 'Spoke 1', 'Spoke 2', 'Spoke 3', 'Spoke 4']),
      },
    ])
    expect(await importer.read(brokenPairs)).toEqual([])
  })

  it('are left to the next import where this one is stopped while it looks for them', async () => {
    const stop = new AbortController()

    const { notes, total } = await importer.importRows(papers(30), {
      stopped: stop.signal,
      progress: {
        ...silentProgress,
        step: (what) => (what === 'Finding what is alike' ? stop.abort() : undefined),
      },
    })
    const left = await importer.read('MATCH (p:Unjoined) RETURN count(p) AS papers')
    await importer.importRows(papers(1))

    expect(total).toMatchObject({ read: 30, new: 30 })
    expect(notes).toEqual([expect.stringContaining('the next import joins the rest')])
    expect(left).toEqual([{ papers: 30 }])
    expect(
      await importer.read(
        'MATCH (p:Paper) WHERE p:Unjoined OR COUNT { (p)-[:SIMILAR_TO]->() } < 10 RETURN p.title AS title',
      ),
    ).toEqual([])
  })

  it('are those of its new words where a paper changes while it is compared', async () => {
    const [first, ...others] = papers(30)

    await importer.importRows(
      [
        { ...first, title: 'On newspapers and beam search', arxivId: '2501.00001' },
        ...others.slice(0, 19),
        {
          id: 'again',
          title: 'Something else entirely',
          abstract: 'Reading comprehension of laws and poems.',
          arxivId: '2501.00001',
          authors: ['Ada Ample'],
          publishedAt: '2026-01-08',
        },
        ...others.slice(19),
      ],
      { blockSize: 20, limits: { rows: 10, bytes: 1_000_000 } },
    )

    expect(
      await importer.read(
        `MATCH (p:Paper {title: 'Something else entirely'})-[s:SIMILAR_TO]-(:Paper)
         RETURN count(s) > 0 AS joined, sum(CASE WHEN 'beam-search' IN s.sharedConcepts THEN 1 ELSE 0 END) AS stale`,
      ),
    ).toEqual([{ joined: true, stale: 0 }])
    expect(await importer.read(brokenLists)).toEqual([])
    expect(await importer.read(brokenPairs)).toEqual([])
  })

  it('are found anew for a paper whose words change, in both directions', async () => {
    await importer.importRows(papers(20))

    await importer.importRows([
      { id: 'p0', title: 'Something else entirely', abstract: 'Reading comprehension of laws and poems.' },
    ])

    expect(await importer.read(brokenLists)).toEqual([])
    expect(await importer.read(brokenPairs)).toEqual([])
    expect(
      await importer.read(
        `MATCH (p:Paper {title: 'Something else entirely'})-[s:SIMILAR_TO]-(:Paper)
         WHERE 'beam-search' IN s.sharedConcepts RETURN count(s) AS stale`,
      ),
    ).toEqual([{ stale: 0 }])
  })

  it('hold where a paper is merged away', async () => {
    await importer.importRows([
      {
        id: 'a',
        title: 'Letters and Beam Search, one',
        arxivId: '2501.00001',
        abstract: 'We take beam search to letters.',
      },
      {
        id: 'b',
        title: 'Letters and Beam Search, two',
        doi: '10.1000/two',
        abstract: 'We take beam search to letters and novels.',
      },
      ...papers(15),
    ])

    await importer.importRows([{ id: 'c', title: 'Both', arxivId: '2501.00001', doi: '10.1000/two' }])

    expect(await importer.read('MATCH (p:Paper) RETURN count(p) AS papers')).toEqual([{ papers: 16 }])
    expect(await importer.read(brokenLists)).toEqual([])
    expect(await importer.read(brokenPairs)).toEqual([])
  })
})

describe('the statements of an import', () => {
  it('are as many for a hundred rows of a batch as for ten', async () => {
    const rows = papers(120).map((row, place) => ({
      ...row,
      authors: ['Ada'],
      publishedAt: `2026-01-${10 + (place % 9)}`,
    }))

    const few = await importer.importRows(rows.slice(0, 10))
    const many = await importer.importRows(rows.slice(10))

    expect(few.sent.length).toBeLessThanOrEqual(46)
    expect(many.sent.length).toBeLessThanOrEqual(few.sent.length + 3)
  })
})

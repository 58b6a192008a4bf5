import { describe, expect, it } from 'vitest'
import { mergeStatements } from '../../src/domain/merge-statements.ts'
import type { PaperStatement } from '../../src/domain/paper-statement.ts'
import { madeStatement } from './made-statement.ts'

const page = madeStatement({
  source: 'page',
  sourceId: '7',
  title: 'Maps of Caves',
  abstract: 'How caves are mapped.',
  publishedAt: '2025-03-02',
  authorCount: 3,
  organizations: ['Cave Lab'],
  upvotes: 4,
})
const feed = madeStatement({
  source: 'feed',
  sourceId: 'x',
  title: 'Maps of caves.',
  abstract: 'How  caves\nare mapped.',
  summary: 'Mapping caves with sound.',
  publishedAt: '2025-03-01',
  authors: ['Ann Ex', 'Bo Why', 'Cy Zed'],
  organizations: ['cave lab', 'Institute of Stone'],
  urls: ['https://example.org/caves'],
  arxivId: '2503.00001',
  doi: '10.1000/caves',
  upvotes: 2,
  concepts: [{ name: 'sonar', kind: null }],
})
const list = madeStatement({
  source: 'list',
  sourceId: '1',
  title: 'Mapping of Caves',
  authorCount: 4,
  upvotes: 9,
  urls: ['https://example.org/list', 'https://example.org/caves'],
  concepts: [
    { name: 'Sonar', kind: 'METHOD' },
    { name: 'cave survey', kind: 'TASK' },
  ],
})

/** Every order of up to four things. */
const orders = <T>(things: T[]): T[][] =>
  things.length < 2
    ? [things]
    : things.flatMap((thing, at) => orders(things.toSpliced(at, 1)).map((rest) => [thing, ...rest]))

/** Whole numbers from 0, the same ones for a seed (a linear congruential generator). */
const numbers = (seed: number): (() => number) => {
  let state = seed
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648)
}

const madeAtRandom = (next: () => number, at: number): PaperStatement => {
  const some = <T>(values: T[]): T | null => values[next() % (values.length + 1)] ?? null
  return madeStatement({
    source: `s${next() % 3}`,
    sourceId: String(at),
    title: some(['One', 'one!', 'Two']) ?? 'One',
    abstract: some(['text', 'other text', 'text ']),
    summary: some(['short', 'shorter']),
    publishedAt: some(['2025-01-01', '2024-01-01', '2026-01-01']),
    authorCount: some([1, 2]),
    authors: some([['A B'], ['a b', 'C D']]) ?? [],
    organizations: some([['Lab'], ['LAB', 'Other']]) ?? [],
    urls: some([['https://example.org/1'], ['https://example.org/2', 'https://example.org/1']]) ?? [],
    upvotes: some([0, 1, 2]),
    concepts: some([[{ name: 'x', kind: null }], [{ name: 'X', kind: 'TASK' as const }]]) ?? [],
  })
}

it('reads as people want to read it, while disagreements and records have it as stated', () => {
  const one = madeStatement({
    source: 'a',
    sourceId: '1',
    title: String.raw`\textsc{Echoes} of Erd\H{o}s Caves`,
    abstract: String.raw`The $\ell$-adic echo \cite{x} of an optimi- zation.`,
    summary: '$k$-means',
    upvotes: 1,
  })
  const other = madeStatement({ source: 'b', sourceId: '1', title: 'Echoes of Erdős caves', abstract: '$x$' })
  const { facts, disagreements } = mergeStatements([one, other])
  expect(facts).toMatchObject({
    title: 'Echoes of Erdős Caves',
    abstract: 'The ℓ-adic echo of an optimization.',
    summary: 'k-means',
  })
  expect(disagreements).toMatchObject([{ field: 'abstract', kept: one.abstract, other: '$x$' }])
})

it('has names as people write them, and takes both spellings for one', () => {
  const one = madeStatement({
    source: 'a',
    sourceId: '1',
    authors: [String.raw`Eva Ca{\~n}a`, 'Jan {van Dyne}'],
    organizations: [String.raw`Caves \& Stones`],
  })
  const other = madeStatement({ source: 'b', sourceId: '1', authors: ['Eva Caña', 'Jan van Dyne'] })
  const { facts, disagreements } = mergeStatements([one, other])
  expect(facts.authors).toEqual(['Eva Caña', 'Jan van Dyne'])
  expect(facts.organizations).toEqual(['Caves & Stones'])
  expect(disagreements).toEqual([])
})

describe('what all records of a paper say together', () => {
  const { facts } = mergeStatements([page, feed, list])

  it('takes the largest number of upvotes and the earliest day', () => {
    expect(facts.upvotes).toBe(9)
    expect(facts.publishedAt).toBe('2025-03-01')
  })

  it('keeps all organisations, addresses and concepts, each once, those of the fullest record first', () => {
    expect(facts.organizations).toEqual(['cave lab', 'Institute of Stone'])
    expect(facts.urls).toEqual(['https://example.org/caves', 'https://example.org/list'])
    expect(facts.concepts).toEqual([
      { name: 'sonar', kind: 'METHOD' },
      { name: 'cave survey', kind: 'TASK' },
    ])
  })

  it('takes every other field from the fullest record that states it', () => {
    expect(facts.title).toBe('Maps of caves.')
    expect(facts.abstract).toBe(feed.abstract)
    expect(mergeStatements([page, list]).facts.abstract).toBe(page.abstract)
  })

  it('counts the authors of a record that lists them', () => {
    expect(facts.authorCount).toBe(3)
    expect(mergeStatements([list]).facts.authorCount).toBe(4)
    expect(mergeStatements([madeStatement({})]).facts.authorCount).toBeNull()
  })

  it('says where to read: arXiv, else the DOI, else the first address, else nowhere', () => {
    expect(facts.url).toBe('https://arxiv.org/abs/2503.00001')
    expect(mergeStatements([{ ...feed, arxivId: null }]).facts.url).toBe('https://doi.org/10.1000/caves')
    expect(mergeStatements([list]).facts.url).toBe('https://example.org/list')
    expect(mergeStatements([page]).facts.url).toBeNull()
  })

  it('takes a DOI that arXiv gave only where no record states another, and sees no disagreement in it', () => {
    const preprint = { ...feed, doi: '10.48550/arxiv.2503.00001' }
    const { facts: both, disagreements } = mergeStatements([preprint, { ...list, doi: '10.1000/caves' }])

    expect(both.doi).toBe('10.1000/caves')
    expect(disagreements.filter(({ field }) => field === 'doi')).toEqual([])
    expect(mergeStatements([preprint, list]).facts.doi).toBe('10.48550/arxiv.2503.00001')
  })

  it('names each disagreement with both records, and none where only spelling or white space differs', () => {
    const { disagreements } = mergeStatements([page, feed, list])
    expect(disagreements).toEqual([
      {
        field: 'title',
        kept: 'Maps of caves.',
        keptFrom: 'feed:x',
        other: 'Mapping of Caves',
        otherFrom: 'list:1',
      },
      {
        field: 'publishedAt',
        kept: '2025-03-01',
        keptFrom: 'feed:x',
        other: '2025-03-02',
        otherFrom: 'page:7',
      },
      { field: 'authorCount', kept: '3', keptFrom: 'feed:x', other: '4', otherFrom: 'list:1' },
      { field: 'upvotes', kept: '9', keptFrom: 'list:1', other: '2', otherFrom: 'feed:x' },
      { field: 'upvotes', kept: '9', keptFrom: 'list:1', other: '4', otherFrom: 'page:7' },
    ])
  })

  it('a tie between equally full records goes to the smaller key', () => {
    const a = madeStatement({ source: 'a', sourceId: '2', abstract: 'of a2' })
    const b = madeStatement({ source: 'a', sourceId: '10', abstract: 'of a10' })
    expect(mergeStatements([a, b]).facts.abstract).toBe('of a10')
  })
})

describe('the order of records', () => {
  it('does not matter', () => {
    const all = orders([page, feed, list, madeStatement({ source: 'z' })]).map((order) =>
      JSON.stringify(mergeStatements(order)),
    )
    expect(new Set(all).size).toBe(1)
  })

  it('does not matter for sixty papers of four random records each', () => {
    const next = numbers(1)
    const papers = Array.from({ length: 60 }, () =>
      Array.from({ length: 4 }, (_, at) => madeAtRandom(next, at)),
    )
    const answers = papers.map(
      (records) => new Set(orders(records).map((order) => JSON.stringify(mergeStatements(order)))).size,
    )
    expect(answers).toEqual(papers.map(() => 1))
  })
})

it('a paper without a record cannot be merged', () => {
  expect(() => mergeStatements([])).toThrow(RangeError)
})

import { expect, test } from 'vitest'
import { phraseKey } from '../../quality/figures/phrase-key.ts'
import { readLabelledSet } from '../../quality/read-labelled-set.ts'
import { readReferenceData } from '../../src/sources/seeds/read-reference-data.ts'
import { seedsDirectory } from '../../src/sources/seeds/seeds-directory.ts'

const { papers, queries } = await readLabelledSet()
const reference = await readReferenceData(seedsDirectory())

const development = papers.filter(({ half }) => half === 'development')
const final = papers.filter(({ half }) => half === 'final')
const areas = [...new Set(papers.map(({ area }) => area))]
const halfOf = new Map(papers.map(({ id, half }) => [id, half]))
const ids = (candidates: { paper: string }[]): string[] => candidates.map(({ paper }) => paper)
const pair = (a: string, b: string): string => [a, b].sort().join(' ')

test('there are 100 papers of ten areas with ids of their own, half of them in each half', () => {
  expect(new Set(papers.map(({ id }) => id)).size).toBe(100)
  expect(areas.length).toBe(10)
  expect([development.length, final.length]).toEqual([50, 50])
})

test('every area has four papers or more in each half', () => {
  const thin = areas.filter(
    (area) =>
      development.filter((paper) => paper.area === area).length < 4 ||
      final.filter((paper) => paper.area === area).length < 4,
  )

  expect(thin).toEqual([])
})

test('each half has papers without an abstract, and one of the final half fits no topic well', () => {
  expect(development.filter(({ input }) => input.text === '').length).toBe(2)
  expect(final.filter(({ input }) => input.text === '').length).toBe(2)
  expect(development.filter(({ labels }) => labels.noTopic).length).toBe(0)
  expect(final.filter(({ labels }) => labels.noTopic).length).toBe(1)
})

test('no paper states concepts', () => {
  expect(papers.flatMap(({ input }) => input.statedConcepts)).toEqual([])
})

test('every keyphrase stands in its paper, and no two of a paper are the same', () => {
  const absent = papers.flatMap(({ id, input, labels }) =>
    labels.keyphrases
      .filter(
        (phrase) => !` ${phraseKey(`${input.title} ${input.text}`)} `.includes(` ${phraseKey(phrase)} `),
      )
      .map((phrase) => `${id}: ${phrase}`),
  )
  const repeated = papers.filter(
    ({ labels }) => new Set(labels.keyphrases.map(phraseKey)).size < labels.keyphrases.length,
  )

  expect(absent).toEqual([])
  expect(repeated.map(({ id }) => id)).toEqual([])
})

test('a paper with an abstract has five keyphrases or more', () => {
  const few = papers.filter(({ input, labels }) => input.text !== '' && labels.keyphrases.length < 5)

  expect(few.map(({ id }) => id)).toEqual([])
})

test('a kind belongs to one of the keyphrases', () => {
  const stray = papers.flatMap(({ labels }) =>
    Object.keys(labels.kinds).filter((phrase) => !labels.keyphrases.includes(phrase)),
  )

  expect(stray).toEqual([])
})

test('every labelled topic is in the tree, and a paper without one is labelled so', () => {
  const slugs = new Set(reference.topics.map(({ slug }) => slug))

  expect(papers.flatMap(({ labels }) => labels.topics).filter((slug) => !slugs.has(slug))).toEqual([])
  expect(papers.filter(({ labels }) => labels.topics.length === 0 && !labels.noTopic)).toEqual([])
})

test('an organisation is right by a slug of the reference data, or as the paper states it', () => {
  const slugs = new Set(reference.organizations.map(({ slug }) => slug))
  const unknown = papers.flatMap(({ id, input, labels }) =>
    labels.organizations.right
      .filter(
        (names) =>
          !names.some(
            (name) => slugs.has(name) || input.statedOrganizations.some((stated) => stated.includes(name)),
          ),
      )
      .map(([name]) => `${id}: ${name}`),
  )

  expect(unknown).toEqual([])
})

test('a query grades papers of its own half, none twice, at least one of them above 0', () => {
  expect(queries.length).toBe(25)
  expect(
    queries.flatMap(({ paper, half, candidates }) =>
      [paper, ...ids(candidates)].filter((id) => halfOf.get(id) !== half),
    ),
  ).toEqual([])
  expect(
    queries.filter(({ paper, candidates }) => new Set([paper, ...ids(candidates)]).size <= candidates.length),
  ).toEqual([])
  expect(queries.filter(({ candidates }) => candidates.every(({ grade }) => grade === 0))).toEqual([])
})

test('two papers that are graded both ways have one grade', () => {
  const graded = queries.flatMap(({ paper, candidates }) =>
    candidates.map((other) => `${pair(paper, other.paper)} ${other.grade}`),
  )
  const pairs = queries.flatMap(({ paper, candidates }) =>
    candidates.map((other) => pair(paper, other.paper)),
  )

  expect(new Set(graded).size).toBe(new Set(pairs).size)
})

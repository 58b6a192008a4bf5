import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { titleKey } from '../../src/domain/title-key.ts'
import { organizationKey } from '../../src/knowledge/organizations/index/organization-key.ts'
import { readReferenceData } from '../../src/sources/seeds/read-reference-data.ts'
import { seedListing } from '../../src/sources/seeds/seed-listing.ts'
import { seedPaper } from '../../src/sources/seeds/seed-paper.ts'
import { seedsDirectory } from '../../src/sources/seeds/seeds-directory.ts'

const read = (name: string): string => readFileSync(join(seedsDirectory(), name), 'utf8')

const papers = read('papers.jsonl')
  .trim()
  .split('\n')
  .map((line) => seedPaper.parse(JSON.parse(line)))
const listings = z.array(seedListing).parse(JSON.parse(read('listings.json')))
const reference = await readReferenceData(seedsDirectory())

const sentences = (text: string): number =>
  text.replace(/\b(?:vs|e\.g|i\.e|et al)\./g, '').match(/[.!?](?=\s|$)/g)?.length ?? 0

test('there are 234 different papers in 290 places of four pages', () => {
  expect(new Set(papers.map(({ title }) => titleKey(title))).size).toBe(234)
  expect(new Set(papers.map(({ id }) => id)).size).toBe(234)
  expect(listings.map(({ monthDay, date, papers: places }) => [monthDay, date, places.length])).toEqual([
    ['01-07', '2026-01-07', 43],
    ['05-16', null, 99],
    ['03-11', null, 101],
    ['01-08', '2026-01-08', 47],
  ])
})

test('every paper stands on a page, and every place is of a paper that is there', () => {
  expect(new Set(listings.flatMap((listing) => listing.papers))).toEqual(new Set(papers.map(({ id }) => id)))
})

test('every summary has two or three sentences and some substance', () => {
  const odd = papers.filter(
    ({ summary }) => sentences(summary) < 2 || sentences(summary) > 3 || summary.length < 200 || summary.length > 620,
  )

  expect(odd.map(({ title }) => title)).toEqual([])
})

test('every paper names five concepts or more, none twice', () => {
  const odd = papers.filter(
    ({ concepts }) => concepts.length < 5 || new Set(concepts.map(({ name }) => titleKey(name))).size < concepts.length,
  )

  expect(odd.map(({ title }) => title)).toEqual([])
})

test('a concept is of the same kind in every paper that names it', () => {
  const kinds = new Map<string, Set<string>>()
  papers
    .flatMap(({ concepts }) => concepts)
    .forEach(({ name, kind }) => kinds.set(titleKey(name), (kinds.get(titleKey(name)) ?? new Set()).add(kind)))

  expect([...kinds].filter(([, found]) => found.size > 1).map(([name]) => name)).toEqual([])
})

test('the topic tree has 8 to 12 areas and 60 topics or more, each with a description and the terms of its papers', () => {
  const areas = reference.topics.filter(({ broader }) => broader === null)

  expect(areas.length).toBeGreaterThanOrEqual(8)
  expect(areas.length).toBeLessThanOrEqual(12)
  expect(reference.topics.length).toBeGreaterThanOrEqual(60)
  expect(reference.topics.filter(({ vocabulary, description }) => vocabulary.length === 0 || description.length < 40)).toEqual([])
})

test('every topic has titles that its papers might have, each said once', () => {
  const titles = reference.topics.flatMap(({ examples = [] }) => examples)

  expect(reference.topics.filter(({ examples = [] }) => examples.length === 0).map(({ slug }) => slug)).toEqual([])
  expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([])
})

test('no topic says one of its names or terms twice', () => {
  const said = reference.topics.map(({ slug, aliases, vocabulary }) => ({
    slug,
    terms: [...aliases, ...vocabulary].map((term) => term.toLowerCase()),
  }))

  expect(said.filter(({ terms }) => new Set(terms).size < terms.length).map(({ slug }) => slug)).toEqual([])
})

test('the lexicon has 300 concepts or more of every kind, each tied to a topic but for those that papers of many name', () => {
  expect(reference.concepts.length).toBeGreaterThanOrEqual(300)
  expect(new Set(reference.concepts.map(({ kind }) => kind))).toEqual(
    new Set(['TASK', 'METHOD', 'MODEL', 'DATASET', 'METRIC', 'FIELD', 'OTHER']),
  )
  expect(reference.concepts.filter(({ topic }) => topic === null).length).toBeLessThan(reference.concepts.length / 8)
})

test('no name stands for two concepts, unless all but one say in what context it stands for them', () => {
  const keys = reference.concepts.flatMap(({ name, aliases, sharedNames = {} }) => {
    const shared = new Set(Object.keys(sharedNames).map(titleKey))
    return [...new Set([name, ...aliases].map(titleKey))].filter((key) => !shared.has(key))
  })

  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([])
})

test('a name that a concept shares is an acronym, and three words or more are there to tell what it means', () => {
  const shared = reference.concepts.flatMap(({ sharedNames = {} }) => Object.entries(sharedNames))

  expect(shared.length).toBeGreaterThan(80)
  expect(shared.filter(([name, context]) => !/^[A-Z0-9]{2,5}$/u.test(name) || new Set(context).size < 3)).toEqual([])
})

test('there are 2000 organisations or more, most of which go by other names or accounts', () => {
  const unnamed = reference.organizations.filter(({ aliases, accounts }) => aliases.length + accounts.length === 0)

  expect(reference.organizations.length).toBeGreaterThanOrEqual(2000)
  expect(unnamed.length).toBeLessThan(reference.organizations.length / 2)
})

test('no name stands for two organisations', () => {
  const keys = reference.organizations.flatMap(({ slug, name, aliases }) => [
    ...new Set([slug, name, ...aliases].map(organizationKey)),
  ])

  expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([])
})

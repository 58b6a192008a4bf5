import { expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const slugsIn = (text: string) =>
  knowledge.describe(madePaper('', text)).mentions.map((mention) => mention.slug)

it('units that stand by themselves are no concepts', () => {
  const slugs = slugsIn('Hormone levels in mIU/L were read at harbor gates, with peaks in MHz bands.')
  expect(slugs).toContain('harbor-gate')
  expect(slugs).not.toContain('miu-l')
  expect(slugsIn('The harbor gates sank: 3 mm/day.')).toEqual(['harbor-gate'])
  expect(slugsIn('The harbor gates had 180 m2/g and 50 micrograms.')).toEqual(['harbor-gate'])
})

it('conductances and doses are none', () => {
  expect(slugsIn('Tides reach 2 mS/cm and 3 kcal/kg.').filter((slug) => /ms|kcal/u.test(slug))).toEqual([])
})

it('the first letter of an abbreviation ends none', () => {
  expect(
    slugsIn('We examine tides among deployed U.S. Marines by night.').filter((slug) => slug.endsWith('-u')),
  ).toEqual([])
})

it('numbers of times or groups that only the paper knows are none', () => {
  const slugs = slugsIn('Pilots were asked at T1, T2 and T3. At T1 the tug E5 sank. T1 was cold.')
  expect(slugs).toContain('tug-e5')
  expect(slugs.filter((slug) => /^t\d$/u.test(slug))).toEqual([])
  expect(slugsIn('The hormones T3 and T4 rose. T3 fell.')).toContain('t3')
})

it('amounts of time are none', () => {
  expect(slugsIn('Harbor pilots 5 years after the storm, and in the past 10 years.')).toEqual([
    'harbor-pilot',
    'storm',
  ])
})

it('results behind their signs are no versions', () => {
  expect(slugsIn('Boats sank more (HR 1.017; HR 1.24, 95% CI 1.1 to 1.5) with Keelboat 2.5.')).toEqual([
    'keelboat-2-5',
    'boat',
  ])
})

it('signs of results are none where a paper reports results by them', () => {
  expect(slugsIn('Boats sank more (OR 1.3, 95% CI 1.1 to 1.5). ORs and CIs were adjusted.')).not.toContain(
    'ci',
  )
  expect(slugsIn('Boats are tested by CI. The harbor runs CI by night.')).toContain('ci')
})

it('letters that stand for something are none, by their names neither', () => {
  expect(slugsIn('We read the harbor formula Phi by night.')).toContain('harbor-formula')
  expect(slugsIn('We read the harbor formula Phi by night.')).not.toContain('harbor-formula-phi')
  expect(slugsIn('There are N harbors by night.')).toContain('harbor')
  expect(slugsIn('They look at N fertilization by night.')).toContain('n-fertilization')
})

it('compounds that say how something is are none', () => {
  expect(
    slugsIn(
      'The harbor gates are time-consuming, in-kind, step-by-step, general-purpose and storm-resistant.',
    ),
  ).toEqual(['harbor-gate'])
})

it('amounts are no part of one', () => {
  expect(
    slugsIn('Our harbor pilots have 1.3M harbor gates, 92,000x fewer harbor moorings and a 5G harbor mast.'),
  ).toEqual(['harbor-pilot', 'harbor-mooring', 'harbor-gate', '5g-harbor-mast'])
})

it('what is compared with something ends where that is said', () => {
  expect(slugsIn('Old harbor gates vs tidal moorings.')).toEqual(['harbor-gate', 'tidal-mooring'])
})

it('numbers in Roman letters are none', () => {
  expect(slugsIn('They read harbor volume XV by night, then XVII.')).not.toContain('xvii')
})

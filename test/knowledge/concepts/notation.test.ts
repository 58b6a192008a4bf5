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

it('signs of results are none where a paper reports results by them', () => {
  expect(slugsIn('Boats sank more (OR 1.3, 95% CI 1.1 to 1.5). ORs and CIs were adjusted.')).not.toContain(
    'ci',
  )
  expect(slugsIn('Boats are tested by CI. The harbor runs CI by night.')).toContain('ci')
})

import { expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const slugsIn = (text: string) =>
  knowledge.describe(madePaper('', text)).mentions.map((mention) => mention.slug)

it.each([
  ['between a noun and a plural', 'The dredging policy charges tenants.', 'dredging-policy', 'charge'],
  ['behind a name between commas', 'Our pilot, Keelhaul, charges tenants by night.', 'tenant', 'charge'],
  ['of rising and falling', 'The berth loss drops by 3 points.', 'berth-loss', 'drop'],
  ['before an adjective', 'The sonar method grounds narrow barges.', 'narrow-barge', 'ground'],
  [
    'of a relative clause',
    'We present a framework that grounds semantic labels in charts.',
    'semantic-label',
    'ground',
  ],
  ['behind an adverb', 'A dredger that dynamically weights barge routes is shown.', 'barge-route', 'weight'],
  [
    'before a question',
    'Knowledge tracing estimates which skills a pilot has.',
    'knowledge-tracing',
    'estimate',
  ],
  [
    'between a plural and a determiner',
    'We show that tidal models estimate the depth.',
    'tidal-model',
    'estimate',
  ],
  [
    'between two nouns in the singular',
    'Fog changes customer demand at the quay.',
    'customer-demand',
    'change',
  ],
  ['behind "that"', 'An algorithm is proposed that ranks harbor pilots.', 'harbor-pilot', 'rank'],
  ['before a number', 'The tide, however, exposes three harbor gates.', 'harbor-gate', 'expose'],
  ['in its base form behind "that"', 'We like methods that use syntactic charts.', 'syntactic-chart', 'use'],
  [
    'behind an acronym in the plural',
    'Here LLMs offer interpretable charts.',
    'interpretable-chart',
    'offer',
  ],
  ['without an object', 'We show that sonar methods struggle with narrow locks.', 'sonar-method', 'struggle'],
])('a verb %s is no part of a phrase', (_, text, phrase, verb) => {
  const slugs = slugsIn(text)

  expect(slugs).toContain(phrase)
  expect(slugs.filter((slug) => slug.split('-').includes(verb))).toEqual([])
})

it.each([
  ['harbor-service-industry', 'The harbor services industry grew.'],
  ['sonar-analysis-tool', 'A sonar analysis tool was built.'],
  ['tide-bias-mitigation', 'We study tide bias mitigation.'],
  ['dredging-operation-research', 'We study dredging operations research.'],
])('a noun in -s that another noun follows stays in its phrase: %s', (slug, text) => {
  expect(slugsIn(text)).toContain(slug)
})

it('a phrase ends where an adjective follows its plural', () => {
  const slugs = slugsIn('We show harbor routes inconsistent with tidal charts.')

  expect(slugs).toEqual(expect.arrayContaining(['harbor-route', 'tidal-chart']))
})

import { expect, test } from 'vitest'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import type { ExtractedConcept } from '../../src/knowledge/extractors/extractor.ts'
import { madePaper } from './made-paper.ts'
import { madeReference } from './made-reference.ts'

const knowledge = createKnowledge(madeReference)
const corpus = { papers: 0, documentFrequencies: [] }
const paper = madePaper(
  'Reading tide gauges with harbour pilots',
  'Tidal Phase Alignment (TPA) corrects the drift of old gauges. We use pre-training. TPA needs harbour pilots and quality of service.',
)
const mentionsWith = (extracted: ExtractedConcept[]) =>
  knowledge.describe(paper, { corpus, embedding: null, extracted }).mentions

test('what an extractor found is taken with its kind, in place of the phrases', () => {
  const mentions = mentionsWith([
    { name: 'harbour pilots', kind: 'DATASET' },
    { name: 'quality of service', kind: 'METRIC' },
  ])

  expect(mentions.map(({ slug, kind, basis }) => [slug, kind, basis])).toEqual(
    expect.arrayContaining([
      ['harbor-pilot', 'DATASET', 'PHRASE'],
      ['quality-of-service', 'METRIC', 'PHRASE'],
    ]),
  )
  expect(mentions.map(({ slug }) => slug)).not.toContain('old-gauge')
})

test('what does not stand in the paper is left out', () => {
  const mentions = mentionsWith([
    { name: 'ocean modelling', kind: 'FIELD' },
    { name: 'gauges', kind: 'OTHER' },
  ])

  expect(mentions.map(({ slug }) => slug)).not.toContain('ocean-modeling')
  expect(mentions.map(({ slug }) => slug)).toContain('gauge')
})

test('a known concept stays the one that is known, and counts for more', () => {
  const [before] = mentionsWith([]).filter(({ slug }) => slug === 'pre-training')
  const [after] = mentionsWith([{ name: 'pretraining', kind: 'TASK' }]).filter(
    ({ slug }) => slug === 'pre-training',
  )

  expect(after).toMatchObject({ basis: 'LEXICON', kind: before?.kind })
  expect(after?.score).toBeGreaterThan(before?.score ?? 1)
})

test.each(['TPA', 'Tidal Phase Alignment', 'Tidal Phase Alignment (TPA)'])(
  'a name and its acronym are one concept, by whichever the extractor calls it: %s',
  (name) => {
    const mentions = mentionsWith([{ name, kind: 'METHOD' }])

    expect(mentions.filter(({ slug }) => /tpa|tidal/.test(slug))).toMatchObject([
      { slug: 'tidal-phase-alignment', kind: 'METHOD', aliases: ['TPA'], basis: 'ACRONYM' },
    ])
  },
)

test('an extractor that found nothing leaves the known concepts', () => {
  expect(mentionsWith([]).map(({ slug }) => slug)).toContain('pre-training')
})

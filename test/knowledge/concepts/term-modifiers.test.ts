import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const slugsIn = (text: string, title = '') =>
  knowledge.describe(madePaper(title, text)).mentions.map((mention) => mention.slug)

describe('an adverb', () => {
  it.each([
    ['algebra', 'We count finitely generated groups.', 'finitely-generated-group'],
    ['medicine', 'It is used in minimally invasive surgery.', 'minimally-invasive-surgery'],
    ['order theory', 'Locks are a partially ordered set.', 'partially-ordered-set'],
  ])('is a part of a term of %s', (_, text, slug) => {
    expect(slugsIn(text)).toContain(slug)
  })

  it('stays outside elsewhere', () => {
    expect(slugsIn('We saw a heavily silted canal.')).toEqual(['canal'])
  })
})

describe('a word that mostly belongs to the sentence', () => {
  it.each([
    ['physics', 'Clocks in orbit are a test of general relativity.', 'general-relativity'],
    ['astronomy', 'We fit the initial mass function of a cluster.', 'initial-mass-function'],
    ['economics', 'Taxes are studied in general equilibrium.', 'general-equilibrium'],
    ['finance', 'Initial public offerings are underpriced.', 'initial-public-offering'],
    ['medicine', 'Patients with major depressive disorder were seen.', 'major-depressive-disorder'],
    ['mathematics', 'The theorem holds for complete metric spaces.', 'complete-metric-space'],
    ['chemistry', 'The total synthesis took nine steps.', 'total-synthesis'],
    ['statistics', 'We compute principal components of rainfall.', 'principal-component'],
    ['signal processing', 'The mean square error of gauges is small.', 'mean-square-error'],
    ['law', 'Courts read the first amendment anew.', 'first-amendment'],
    [
      'economic theory',
      'A principal agent problem arises between owners and pilots.',
      'principal-agent-problem',
    ],
    ['thermodynamics', 'The second law of thermodynamics holds.', 'second-law'],
  ])('is a part of a term of %s', (_, text, slug) => {
    expect(slugsIn(text)).toContain(slug)
  })

  it.each([
    ['clear', 'We see clear saturation of gauges.', 'saturation'],
    ['strong', 'They have strong harbor records.', 'harbor-record'],
    ['limited', 'They have limited harbor records.', 'harbor-record'],
    ['lightweight', 'We write lightweight berth planners.', 'berth-planner'],
    ['fundamental', 'It is a fundamental harbor question.', 'harbor-question'],
  ])('stays outside where it is an opinion: %s', (_, text, slug) => {
    expect(slugsIn(text)).toContain(slug)
  })

  it.each([
    ['mathematics', 'Locks are a simple harmonic oscillator.', 'simple-harmonic-oscillator'],
    ['law', 'Ferries are run under limited liability.', 'limited-liability'],
    ['cryptography', 'Gauges need lightweight cryptography.', 'lightweight-cryptography'],
  ])('is a part of a term of %s though it is an opinion elsewhere', (_, text, slug) => {
    expect(slugsIn(text)).toContain(slug)
  })

  it.each([
    ['a place', 'Ferries left from New Jersey at dawn.', 'new-jersey'],
    ['a country', 'Sheep of Great Britain were counted.', 'great-britain'],
    ['a language', 'Poems in Old Norse were copied.', 'old-norse'],
    ['an age', 'Harbors of Late Antiquity silted up.', 'late-antiquity'],
    ['a war', 'Harbors of the Second World War were mined.', 'second-world-war'],
    ['a thing that usage does not list', 'The vessel lay in the Great Kelpo Basin.', 'great-kelpo-basin'],
  ])('is a part of the name of %s, as its capital tells', (_, text, slug) => {
    expect(slugsIn(text)).toContain(slug)
  })

  it('is a part of a name that the text writes with capitals elsewhere', () => {
    expect(slugsIn('Barges moor in New Kelporn at dawn.', 'Barges of New Kelporn')).toContain('new-kelporn')
  })

  it('is a part of a term that the paper writes so throughout', () => {
    const text =
      'The effective berth sets the toll. We measure the effective berth, and an effective berth is kept.'
    expect(slugsIn(text)).toContain('effective-berth')
  })

  it.each([
    ['new', 'We propose a new barge schedule.', 'barge-schedule'],
    ['general', 'A general mooring scheme is given.', 'mooring-scheme'],
    ['main', 'The main harbor gate opens.', 'harbor-gate'],
    ['principal', 'We list the principal tidal gauges.', 'tidal-gauge'],
    ['first', 'It is the first tidal gauge.', 'tidal-gauge'],
    ['effective', 'An effective barge schedule is kept.', 'barge-schedule'],
  ])('stays outside where it is no more: %s', (_, text, slug) => {
    expect(slugsIn(text)).toEqual([slug])
  })

  it('stays outside in a title with capitals throughout', () => {
    expect(slugsIn('', 'A New Barge Schedule for Novel Harbor Gates')).toEqual(
      expect.arrayContaining(['barge-schedule', 'harbor-gate']),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const slugsIn = (text: string, title = '') =>
  knowledge.describe(madePaper(title, text)).mentions.map((mention) => mention.slug)

describe('what publishers put into a text', () => {
  it('is no concept: headings of a structured abstract', () => {
    const text =
      'BACKGROUND: Silted harbors are common. PATIENTS AND METHODS We met harbor pilots. FUNDING: Nobody. TRIAL REGISTRATION: ISRCTN12345678. Main Outcome Measures: spring tides.'
    expect(slugsIn(text).sort()).toEqual(['harbor-pilot', 'silted-harbor', 'spring-tide'])
  })

  it('is no concept: headings without a sign', () => {
    const text =
      'Background The silted harbors are common. Methods We met harbor pilots. Results Spring tides turn. Conclusions The lock gates stay.'
    expect(slugsIn(text).sort()).toEqual(['harbor-pilot', 'lock-gate', 'silted-harbor', 'spring-tide'])
    expect(slugsIn('Background Subtraction is old. We met pilots.')).toContain('background-subtraction')
  })

  it('is no concept: where a library cut it', () => {
    expect(slugsIn('Barges moor.(ABSTRACT TRUNCATED AT 250 WORDS)')).toEqual(['barge'])
  })

  it('is no concept: rights, numbers and codes', () => {
    const text =
      'Barges moor. Copyright 2020 Elsevier B.V. All rights reserved. ISSN 1234-5678. JEL codes: C10, D22. (c) 2019 Keel Ltd. Pilots sail.'
    expect(slugsIn(text).sort()).toEqual(['barge', 'pilot-sail'])
  })

  it.each([
    ['the number of a trial', 'Registered as NCT01234567.'],
    ['an address in capitals', 'See GITHUB.COM/KEEL/Hull.'],
    ['an address of git', 'See git@github.com:keel-lab/hull_slam.git here.'],
    ['an address that was taken out', 'See this https URL here.'],
    ['a digital object', 'See 10.5281/zenodo.12345 here.'],
    ['a word without end', `See ${'keel'.repeat(150)}.`],
  ])('is no concept: %s', (_, text) => {
    expect(slugsIn(text)).toEqual([])
  })

  it('is no concept: categories by which publishers sort it', () => {
    const text =
      'Barges moor. Categories and Subject Descriptors H.2.8 [Database Management]: Gate Applications. General Terms Design, Wharf Theory. Keywords harbor pilots.'
    expect(slugsIn(text).sort()).toEqual(['barge', 'harbor-pilot'])
    expect(slugsIn('General Terms: Algorithms, Human Factors. CCS Concepts: harbor dues.')).toEqual([
      'harbor-due',
    ])
  })

  it('is no concept: the heading of a case', () => {
    expect(slugsIn('CASE REPORT: A harbor pilot sank.')).toEqual(['harbor-pilot'])
  })

  it('is no concept: the announcement of a preprint', () => {
    expect(slugsIn('arXiv:2403.01234v1 Announce Type: new Abstract: Barges moor.')).toEqual(['barge'])
  })

  it('are not the same words elsewhere', () => {
    expect(slugsIn('The funding agency and trial registration matter.')).toEqual(
      expect.arrayContaining(['funding-agency', 'trial-registration']),
    )
  })
})

describe('somebody who is given credit', () => {
  it.each([
    'It was proved by Andrew John Keelson in 1995.',
    'It extends a theorem of Keelson.',
    'This answers a conjecture of Keelson and Bargeman, which is old.',
    'By Keelson and Bargeman, tides turn.',
    'It was shown recently by J. P. Keelson.',
    'It follows Andrew Keelson and John Bargeman et al. closely.',
  ])('is no concept: %s', (text) => {
    expect(slugsIn(text).filter((slug) => /keelson|bargeman/u.test(slug))).toEqual([])
  })

  it.each([
    ['an eponym', 'By the proof of Keelson spectral sequences, tides turn.', 'keelson-spectral-sequence'],
    ['two eponyms', 'It follows from the theorem of Hullberg and Keelson spaces.', 'keelson-space'],
    ['a subject', 'We read the novels of Jane Bargeman.', 'jane-bargeman'],
  ])('is not %s', (_, text, slug) => {
    expect(slugsIn(text)).toContain(slug)
  })
})

describe('a noun that mostly ends no name', () => {
  it.each([
    ['physics', 'The halo is of dark matter.', 'dark-matter'],
    ['mathematics', 'We count quadratic forms.', 'quadratic-form'],
    ['biology', 'It differs from the wild type.', 'wild-type'],
    ['geography', 'Maps of land use are drawn.', 'land-use'],
    ['astronomy', 'A halo of the Milky Way is mapped.', 'milky-way'],
  ])('ends a term of %s', (_, text, slug) => {
    expect(slugsIn(text)).toContain(slug)
  })

  it('ends none elsewhere', () => {
    expect(slugsIn('The harbor part and the tidal aspects are drawn.')).toEqual(['harbor'])
  })
})

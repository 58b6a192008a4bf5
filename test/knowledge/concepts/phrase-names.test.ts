import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const mentionOf = (slug: string, title: string, text: string) =>
  knowledge.describe(madePaper(title, text)).mentions.find((mention) => mention.slug === slug)

describe('the name of a phrase', () => {
  it('has small letters where the paper writes a word so elsewhere', () => {
    const text = 'Mooring Plan Search (MPS) is new. We find mooring plans.'
    expect(mentionOf('mooring-harbor', 'Of Mooring Harbors by Night', text)?.name).toBe('mooring harbor')
  })

  it('has the capitals that it has in the middle of a sentence', () => {
    const text = 'We propose Tidal Gate Shaping for boats.'
    expect(mentionOf('tidal-gate-shaping', 'Tidal Gate Shaping: A Harbor Tool', text)?.name).toBe(
      'Tidal Gate Shaping',
    )
  })

  it('keeps the capital of a sentence where the next word has one too', () => {
    expect(mentionOf('stormy-keel-gate', '', 'Pilots wait. Stormy Keel gates are read.')?.name).toBe(
      'Stormy Keel gate',
    )
  })

  it('is not half in capitals because a longer name has them', () => {
    const text = 'It is a training-free Noise-Aware Mooring Execution framework.'
    expect(mentionOf('noise-aware-execution', 'Noise-Aware Execution for Boats', text)?.name).toBe(
      'noise-aware execution',
    )
  })

  it('is what a title begins with before a colon, whatever its words are besides', () => {
    const text = 'We introduce Block Jam, a tool for boats. Block Jam drifts.'
    expect(mentionOf('block-jam', 'Block Jam: A Harbor Tool', text)?.name).toBe('Block Jam')
  })

  it('is the writing of a title that begins with it alone before a colon', () => {
    expect(mentionOf('keelrl-zoo', 'KeelRL-Zoo: A Harbor Tool', 'KeelRL-Zoo drifts.')?.name).toBe(
      'KeelRL-Zoo',
    )
    expect(mentionOf('mooring', 'Mooring: A Harbor Tool', 'Boats drift.')?.name).toBe('mooring')
  })

  it('has no capitals that only show where its acronym comes from', () => {
    expect(mentionOf('pathological-keel-search', '', 'We use PAthological keel sEarch (PAE).')?.name).toBe(
      'pathological keel search',
    )
  })

  it('is what a title says behind the acronym that it begins with', () => {
    const mention = mentionOf(
      'decoupled-mooring-model',
      'DMM: A Decoupled Mooring Model for Keels',
      'DMM is new.',
    )
    expect(mention?.name).toBe('decoupled mooring model')
    expect(mention?.aliases).toEqual(['DMM'])
  })

  it('is what an acronym with a digit for "to" stands for', () => {
    expect(
      mentionOf('keel-to-port-conversion', '', 'We study keel-to-port conversion (K2P).')?.aliases,
    ).toEqual(['K2P'])
  })

  it('keeps the capital of a title although an address has none', () => {
    expect(
      mentionOf('keela', 'Keela: Narrow Harbors', 'Keela drifts, see https://keela.example.org/.')?.name,
    ).toBe('Keela')
  })

  it('has the capitals inside that the text gives what the title begins with', () => {
    expect(mentionOf('keelbench', 'Keelbench: A Harbor Tool', 'We present KeelBench.')?.name).toBe(
      'KeelBench',
    )
  })

  it('has no capitals because of a name that goes on over a small word', () => {
    const text = 'We propose Simultaneous Registration and Machining (SRAM) of keels.'
    expect(mentionOf('keel-machining-yard', 'Ships in Keel Machining Yards', text)?.name).toBe(
      'keel machining yard',
    )
  })

  it('keeps the capitals of countries, states and towns', () => {
    const title = 'Mooring in New Zealand, Europe, Brazil, Ohio and Chicago, by Tidal Reading Harbors'
    expect(mentionOf('new-zealand', title, '')?.name).toBe('New Zealand')
    expect(mentionOf('europe', title, '')?.name).toBe('Europe')
    expect(mentionOf('brazil', title, '')?.name).toBe('Brazil')
    expect(mentionOf('chicago', title, '')?.name).toBe('Chicago')
    expect(mentionOf('tidal-reading-harbor', title, '')?.name).toBe('tidal reading harbor')
  })

  it('keeps the capitals of peoples', () => {
    const title = 'Mooring of Israeli Harbor Pilots by Tidal Reading'
    expect(mentionOf('israeli-harbor-pilot', title, '')?.name).toBe('Israeli harbor pilot')
  })

  it('stands before others where it heads the title', () => {
    const headed = mentionOf('tidecast', 'TideCast: Mooring by Night', 'Boats drift.')
    const other = mentionOf('tidecast', 'TideCast and Mooring by Night', 'Boats drift.')
    expect(headed?.score).toBeGreaterThan(other?.score ?? 0)
  })

  it('keeps the ending of a species', () => {
    expect(mentionOf('caenorhabditis-elegans', '', 'We watch Caenorhabditis elegans by night.')?.name).toBe(
      'Caenorhabditis elegans',
    )
  })

  it('keeps the capital that only an owner shows', () => {
    const mention = mentionOf('keelson', '', "Keelson maps tides by night. We read Keelson's maps of old.")
    expect(mention?.name).toBe('Keelson')
  })

  it('and the spelling go without the ending of a possessor', () => {
    const mention = mentionOf('tidenet', '', "We test TideNet's on boats. We trust TideNet.")
    expect(mention).toMatchObject({ name: 'TideNet', spelling: 'TideNet' })
  })

  it('keeps the s of an owner', () => {
    expect(mentionOf('arthur-keel', '', "We read Arthur Keels's novels by night.")?.name).toBe('Arthur Keels')
  })

  it('keeps the plural of a field, but not of any studies', () => {
    expect(mentionOf('keelson-study', '', 'We read Keelson studies by night.')?.name).toBe('Keelson studies')
    expect(mentionOf('tidal-study', '', 'We read tidal studies by night.')?.name).not.toBe('tidal studies')
  })

  it('is taken where the phrase is not a part of a known name', () => {
    const text = 'A language model drifts by night.'
    expect(mentionOf('language-model', 'Large Language Models', text)?.spelling).toBe('language model')
  })
})

it.each([
  [
    'where it is no part of a compound',
    'A Tidal-thinking-oriented Course',
    'It is a course of tidal thinking.',
    'tidal thinking',
  ],
  [
    'with all its capitals over small words',
    '',
    'Sum-of-Barges Programming (SBP) is read.',
    'Sum-of-Barges Programming',
  ],
  ['with the capital of a family', '', 'It is read (Lepidoptera: Keelidae).', 'Keelidae'],
  ['with the rest of its adjective', '', 'We read general purpose keels.', 'general purpose keel'],
])('a phrase is written %s', (_, title, text, name) => {
  expect(knowledge.describe(madePaper(title, text)).mentions.map((mention) => mention.name)).toContain(name)
})

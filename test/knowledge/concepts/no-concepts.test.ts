import { expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const namesIn = (text: string, title = '') =>
  knowledge.describe(madePaper(title, text)).mentions.map((mention) => mention.name)

it.each([
  ['a date', 'Tides rose from April to June 2004. Since September it is late.', ['tide']],
  ['what every paper has', 'Moorings are a treatment option and a knowledge gap.', ['mooring']],
  ['a compound adjective alone', 'Moorings are high-quality, on-line and first-order.', ['mooring']],
  ['yields of ground and time', 'It is 3 kg ha-1 yr-1 of moorings.', ['mooring']],
  ['who holds the rights', 'Moorings wait. (C) 2011 Keelson Ireland Ltd. All rights reserved.', ['mooring']],
  ['a word with a lost space', 'The strategyand moorings wait.', ['mooring']],
  [
    'the head of a review',
    'Edited by Ann Keelson, Bo Barge, and Cy Hull. Birka: Birka Press, 2005. 360p. $70.50 cloth. Moorings fill.',
    ['mooring'],
  ],
  ['headings that have run into the text', 'BackgroundTides rise. MethodsWe read. ResultsBarges wait.', []],
  ['an acronym beside its words', 'The knowledge berth KB is deep; a KB is large.', ['knowledge berth']],
  [
    'a general word beside the term that it ends',
    'The keel velocity is read: velocity is old.',
    ['keel velocity'],
  ],
  ['a letter behind a noun', 'We read the keel function H.', ['keel function']],
  ['a word of the sentence', 'We read theoretical keel drag.', ['keel drag']],
  ['so much energy for each of something', 'It is 10 MeV/nucleon of moorings.', ['mooring']],
  ['a compound adjective with an acronym', 'Moorings are end-to-end (E2E) and E2E.', ['mooring']],
  [
    'what it is already by its own last word',
    'Harbor transformers are a harbor transformer model.',
    ['harbor transformer'],
  ],
  ['a document', 'The PhD dissertation and demonstration video of moorings wait.', ['mooring']],
  ['the sort of a name', 'It ships the KeelNet system. KeelNet is fast.', ['KeelNet']],
  ['the library that a name is of', 'It ships the KeelNet library. KeelNet is fast.', ['KeelNet']],
])('%s is none', (_, text, names) => {
  expect(namesIn(text)).toEqual(names)
})

it('what a known data set goes by is none beside it', () => {
  const dataset = {
    slug: 'quayn-dataset',
    name: 'QUAYN dataset',
    kind: 'DATASET' as const,
    aliases: [],
    topic: null,
  }
  const informed = createKnowledge({ ...madeReference, concepts: [...madeReference.concepts, dataset] })
  const { mentions } = informed.describe(madePaper('', 'We release QUAYN. The QUAYN dataset is new.'))
  expect(mentions.map(({ slug }) => slug)).toEqual(['quayn-dataset'])
})

it('words of the sentence are none where a word that has lost its space looks alike', () => {
  expect(namesIn('Of tides,andHarbors we read.', 'Tides and Harbors')).not.toContain('and harbor')
})

it('a phrase ends before what counts or tells apart', () => {
  expect(namesIn('At the harbor stage different moorings are read.')).toEqual(['harbor stage', 'mooring'])
})

it('what is counted in brackets is no acronym', () => {
  const names = namesIn('At 12 moorings another berth ebbed (12AB).')
  expect(names.filter((name) => name.includes('12'))).toEqual([])
})

it('words of a list in brackets are no acronyms', () => {
  expect(
    namesIn('The survey allows us to investigate six families (Aneas, Bargis, Hullis).').filter((name) =>
      name.includes('allows'),
    ),
  ).toEqual([])
})

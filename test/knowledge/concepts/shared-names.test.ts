import { describe, expect, it } from 'vitest'
import type { ConceptEntry } from '../../../src/domain/reference-data.ts'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const concepts: ConceptEntry[] = [
  ...madeReference.concepts,
  {
    slug: 'mean-absolute-error',
    name: 'mean absolute error',
    kind: 'METRIC',
    aliases: ['MAE'],
    topic: null,
  },
  {
    slug: 'masked-autoencoder',
    name: 'masked autoencoder',
    kind: 'METHOD',
    aliases: ['MAE'],
    topic: 'computer-vision',
    sharedNames: { MAE: ['masked', 'patch', 'reconstruction'] },
  },
  {
    slug: 'berth-allocation',
    name: 'berth allocation',
    kind: 'TASK',
    aliases: ['BA'],
    topic: null,
    sharedNames: { BA: ['quay', 'vessel', 'harbor pilots'] },
  },
  {
    slug: 'barge-accuracy',
    name: 'barge accuracy',
    kind: 'METRIC',
    aliases: ['BA'],
    topic: null,
    sharedNames: { BA: ['sonar', 'calibration', 'depth'] },
  },
  {
    slug: 'inlet-score',
    name: 'inlet score',
    kind: 'METRIC',
    aliases: ['IS'],
    topic: null,
    sharedNames: { IS: ['inlet', 'sluice', 'lock'] },
  },
  {
    slug: 'lagoon-anchor-mooring-procedure',
    name: 'lagoon anchor mooring procedure',
    kind: 'METHOD',
    aliases: ['LAMP', 'LAMP rope'],
    topic: null,
    sharedNames: { LAMP: ['lagoon', 'anchor', 'mooring'] },
  },
]
const knowledge = createKnowledge({ ...madeReference, concepts })
const knownIn = (text: string) =>
  knowledge
    .describe(madePaper('', text))
    .mentions.filter(({ basis }) => basis === 'LEXICON')
    .map(({ slug }) => slug)
const slugsIn = (text: string) => knowledge.describe(madePaper('', text)).mentions.map(({ slug }) => slug)

describe('a name that several concepts share', () => {
  it.each([
    [
      'its usual meaning where nothing speaks for another',
      'We report MAE throughout.',
      'mean-absolute-error',
    ],
    [
      'another where words of its papers stand there',
      'Patches are masked before MAE sees them.',
      'masked-autoencoder',
    ],
    [
      'its usual meaning where one word only speaks for another',
      'MAE is low, and errors stay masked.',
      'mean-absolute-error',
    ],
    [
      'what a number behind it shows',
      'On masked tides, patches reach MAE = 0.13 and MAE = 0.2.',
      'mean-absolute-error',
    ],
    [
      'what the paper is about, where it has no usual meaning',
      'At the quay, vessels wait for BA.',
      'berth-allocation',
    ],
    ['what is trained', 'In small harbors MAE runs are short.', 'masked-autoencoder'],
    ['what has a value', 'After calibration, sonar reaches a BA of 0.8.', 'barge-accuracy'],
    ['the same in the plural', 'At the quay, vessels wait for BAs.', 'berth-allocation'],
  ])('means %s', (_, text, slug) => {
    expect(knownIn(text)).toEqual([slug])
  })

  it('means nothing known where nothing speaks for any of its meanings', () => {
    expect(knownIn('We studied BA in the north.')).toEqual([])
  })

  it('means nothing known as a piece of a longer acronym', () => {
    expect(knownIn('At the quay, vessels wait for BA-QWM and TBR-BA.')).toEqual([])
    expect(knownIn('At the quay, vessels wait for BA-based pilots.')).toEqual(['berth-allocation'])
  })

  it('means what the paper says that it means, whatever else speaks', () => {
    expect(knownIn('Berth allocation (BA) for sonar calibration at depth: BA wins.')).toEqual([
      'berth-allocation',
    ])
    expect(knownIn('Barge anchors (BA) at the quay hold vessels. BA last.')).toEqual([])
  })

  it('means the one word that the paper explains it by', () => {
    expect(
      knownIn('Bargeanchors (BA) hold vessels at the quay. We tune them for accuracy. BA last.'),
    ).toEqual([])
  })

  it('means what the paper also writes out', () => {
    expect(knownIn('We tune barge accuracy. Vessels have low BA.')).toEqual(['barge-accuracy'])
  })

  it('means what a source states', () => {
    const paper = madePaper('MAE', '', {
      statedConcepts: [{ name: 'masked autoencoder', kind: null }],
    })
    expect(knowledge.describe(paper).mentions.map(({ slug }) => slug)).toEqual(['masked-autoencoder'])
  })

  it('is no word of every sentence', () => {
    expect(knownIn('A sluice is an inlet with a lock.')).toEqual([])
    expect(knownIn('A sluice with a lock has a high IS.')).toEqual(['inlet-score'])
  })

  it('goes to the meaning of the kind that a source states', () => {
    const kinds = (['TASK', 'METRIC'] as const).map((kind) => {
      const paper = madePaper('T', '', { statedConcepts: [{ name: 'BA', kind }] })
      return knowledge.describe(paper).mentions.map(({ slug }) => slug)
    })
    expect(kinds).toEqual([['berth-allocation'], ['barge-accuracy']])
  })

  it('is not known by the kind alone that its neighbours show where the lexicon has one meaning of many', () => {
    expect(knownIn('Pilots compare the LAMP method with ours.')).toEqual([])
    expect(knownIn('In the lagoon, pilots compare the LAMP method with an anchor.')).toEqual([
      'lagoon-anchor-mooring-procedure',
    ])
  })

  it('stays a phrase where the one meaning that is known is not meant, and is none where several are known', () => {
    expect(slugsIn('We read LAMP, by night.')).toContain('lamp')
    expect(slugsIn('Of lamps, pilots read. A lamp is red.')).toContain('lamp')
    expect(slugsIn('We read BA, by night.')).not.toContain('ba')
  })

  it('is not spelled out within a phrase where nothing tells that its one known meaning is meant', () => {
    expect(slugsIn('Harbors burn for LAMP pilots.')).toContain('lamp-pilot')
    expect(slugsIn('In the lagoon, an anchor holds LAMP pilots.')).toContain(
      'lagoon-anchor-mooring-procedure-pilot',
    )
  })

  it('is spelled out within a phrase where it has letters from inside of its words', () => {
    const autosounder = {
      slug: 'tidal-autosounder',
      name: 'tidal autosounder',
      kind: 'METHOD' as const,
      aliases: ['TAS'],
      topic: null,
    }
    const { describe: read } = createKnowledge({ ...madeReference, concepts: [...concepts, autosounder] })
    const { mentions } = read(
      madePaper('', 'Pilots read quay tidal autosounders. They trust quay TAS by night.'),
    )
    expect(mentions.map(({ slug }) => slug)).toContain('quay-tidal-autosounder')
    expect(mentions.map(({ slug }) => slug)).not.toContain('quay-tas')
  })
})

import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const slugsIn = (text: string, title = '') =>
  knowledge.describe(madePaper(title, text)).mentions.map((mention) => mention.slug)

describe('where a phrase begins', () => {
  it.each([
    ['by a preposition', 'Harbors fail by quantizing tidal gauges at night.', 'tidal-gauge'],
    ['by an article behind', 'The net compromising the harbor gates was cut.', 'harbor-gate'],
    ['by an adjective behind', 'We need a scale balancing perceptual quality.', 'perceptual-quality'],
    ['though a tagger takes it for a noun', 'Mitigating harbor silt is costly.', 'harbor-silt'],
    ['inside a phrase', 'A chart featuring harbor pilots was lost.', 'harbor-pilot'],
    ['by an adverb', 'It works by automatically training harbor pilots.', 'harbor-pilot'],
    ['by a preposition and an adjective', 'We ask for pruning unused moorings.', 'unused-mooring'],
    ['before a name', 'They aim at detecting Keel gates by night.', 'keel-gate'],
  ])('is behind a gerund that governs it, as told %s', (_, text, slug) => {
    expect(slugsIn(text)).toContain(slug)
  })

  it('is at a number that counts nothing', () => {
    expect(slugsIn('They ask for two photon quay stimulation.')).toContain('two-photon-quay-stimulation')
    expect(slugsIn('They ask for three dimensional keels.')).toContain('three-dimensional-keel')
    expect(slugsIn('They ask for two photon detectors.')).toContain('photon-detector')
  })

  it('is behind what says of what sort a name is', () => {
    expect(slugsIn('We train the narrow harbor model Multi-State Dual Keel.')).toContain(
      'multistate-dual-keel',
    )
  })

  it('is behind what a title is about and has', () => {
    const slugs = slugsIn("Keela's berth charts are read.", 'Keela: Narrow Harbors')
    expect(slugs).toContain('berth-chart')
  })

  it('is behind "real-world", but for what has a name with it', () => {
    expect(slugsIn('They read real-world harbor charts.')).toContain('harbor-chart')
    expect(slugsIn('They read real-world evidence.')).toContain('real-world-evidence')
  })

  it('is behind what a title does, but not where the text names something so', () => {
    const title = 'Sliding Tide Gauges: Modeling Harbor Shadows by Night'
    expect(slugsIn('', title)).toEqual(expect.arrayContaining(['tide-gauge', 'harbor-shadow']))
    expect(slugsIn('They read sliding tide gauges.', title)).toContain('sliding-tide-gauge')
    expect(slugsIn('', 'Sizing Strategies by Night')).toContain('sizing-strategy')
  })

  it('is behind a gerund that opens a title before an adjective', () => {
    expect(slugsIn('', 'Mapping Glacial Barges by Night')).toContain('glacial-barge')
  })

  it.each([
    ['models', 'Prompting tidal language models is slow.', 'tidal-language-model', 'prompting'],
    [
      'models, in a title',
      'They sleep.',
      'tidal-language-model',
      'training',
      'Training Tidal Language Models',
    ],
    ['what has an acronym', 'Then serving LLMs is slow.', '', 'serving'],
  ])('is behind what is done to many: %s', (_, text, slug, doing, title = '') => {
    const slugs = slugsIn(text, title)
    expect(slugs.filter((found) => found.startsWith(doing))).toEqual([])
    expect([...slugs, '']).toContain(slug)
  })

  it('is at what is done where that is a part of the name', () => {
    expect(slugsIn('We look at serving robots of hotels.')).toContain('serving-robot')
  })

  it('is behind the owner of a thing who has a name of two words', () => {
    expect(slugsIn("We heard Judith Keelson's harbor lecture by night.")).toEqual(
      expect.arrayContaining(['judith-keelson', 'harbor-lecture']),
    )
    expect(slugsIn("It is a sign of Keelson's disease.")).toContain('keelson-disease')
  })

  it.each([
    ['a gerund that tells where it comes from', 'Harbor dust deriving from cranes is thick.', 'harbor-dust'],
    ['a gerund that tells where it happens', 'The stellar barge occurring in fog was lost.', 'stellar-barge'],
    ['a gerund before an article', 'They use quay sensing encompassing all boats.', 'quay-sensing'],
    ['a long dash', 'It is a tidal mooring language—running by night.', 'tidal-mooring-language'],
    ['the time of its sentence', 'We need harbor predictions tomorrow.', 'harbor-prediction'],
  ])('ends before %s', (_, text, slug) => {
    expect(slugsIn(text)).toContain(slug)
  })

  it('is behind what is done by using something', () => {
    expect(slugsIn('The charts were augmented using Keel surrogate gates.')).toContain('keel-surrogate-gate')
  })

  it('is behind what so many did', () => {
    expect(slugsIn('Of all boats 1878 developed coral rot.')).toContain('coral-rot')
  })

  it('ends with the making of decisions', () => {
    expect(slugsIn('It helps harbor decision making by night.')).toContain('harbor-decision-making')
  })

  it('is at the name that a plural tells of', () => {
    expect(slugsIn('We sail to the harbors Birka and Lund.')).toEqual(
      expect.arrayContaining(['birka', 'harbor']),
    )
    expect(slugsIn('The physics Birka is old.')).toContain('physics-birka')
  })

  it('is at a gerund that belongs to the name', () => {
    expect(slugsIn('Boats are moored by sliding moorings.')).toContain('sliding-mooring')
  })

  it('is behind an opinion, but not where usage makes it a term', () => {
    const slugs = slugsIn('Prohibitive mooring costs hold up higher education and rapid prototyping.')

    expect(slugs).toEqual(expect.arrayContaining(['mooring-cost', 'higher-education', 'rapid-prototyping']))
  })

  it('is behind superlatives and comparatives', () => {
    expect(slugsIn('It has the smallest harbor gate and broader mooring plans.')).toEqual(
      expect.arrayContaining(['harbor-gate', 'mooring-plan']),
    )
  })

  it('is behind a possessor that is no person', () => {
    expect(slugsIn("We measure the channel's tidal height and TideNet's mooring error.")).toEqual(
      expect.arrayContaining(['tidal-height', 'mooring-error']),
    )
    expect(slugsIn("Patients with Kinder's disease were seen.")).toContain('kinder-disease')
  })

  it('is not inside a known name that has a verb or an adverb in it', () => {
    const lexicon = {
      ...madeReference,
      concepts: [
        {
          slug: 'keelwise-sortable-cargo',
          name: 'keelwise sortable cargo',
          kind: 'OTHER' as const,
          aliases: [],
          topic: null,
        },
      ],
    }
    const { mentions } = createKnowledge(lexicon).describe(
      madePaper('', 'Pilots met keelwise sortable cargo.'),
    )
    expect(mentions.map(({ slug }) => slug)).toEqual(['keelwise-sortable-cargo', 'pilot'])
  })

  it('is not inside the name of a known concept', () => {
    expect(slugsIn('The large language model harbor gate opens.')).not.toContain('model-harbor-gate')
  })
})

describe('where a phrase ends', () => {
  it('is before a dash between spaces', () => {
    const slugs = slugsIn('We met harbor pilots - conditions of tides were poor.')
    expect(slugs).toContain('harbor-pilot')
    expect(slugs).not.toContain('harbor-pilot-condition')
  })

  it('is before a participle that a tagger takes for a noun', () => {
    expect(slugsIn('It rests on a tidal model fitted to gauges.')).toContain('tidal-model')
  })

  it('is before a number in words behind many', () => {
    expect(slugsIn('We look at tidal sensors one pilot has.')).toContain('tidal-sensor')
  })

  it('is behind what is the state of the art', () => {
    expect(slugsIn('We test a state of the art mooring winch.')).toContain('mooring-winch')
  })

  it('is behind "number" only where that names a thing', () => {
    expect(slugsIn('Flows with high Harborough numbers slow down.')).toContain('high-harborough-number')
    expect(slugsIn('We count a large number of buoys.')).not.toContain('large-number')
  })

  it('is behind words with capitals, whatever class a tagger gives them', () => {
    expect(slugsIn('It is based on Moored Feeds for pilots.')).toContain('moored-feed')
  })
})

describe('what is no phrase', () => {
  it.each([
    ['an adjective without its noun', 'The pilots were two-way.', 'two-way'],
    ['a compound that says how', 'The map is shape-preserving.', 'shape-preserving'],
    ['a general adjective with a general noun', 'This is a simple method at large scale.', 'simple-method'],
    ['an opinion of a general noun', 'It has exceptional performance.', 'exceptional-performance'],
    ['a phrase of every field', 'The technical report names research directions.', 'technical-report'],
    ['a general noun alone', 'A solution was sought for years.', 'solution'],
    ['a numbered part', 'Harbor gates. Part 1', 'part-1'],
    ['a variable', 'It takes n log steps of x architecture.', 'x-architecture'],
    ['a command of LaTeX', String.raw`We call it \emph{tidal gate} here, in \regName style.`, 'reg-name'],
    ['a sign of LaTeX', String.raw`We call it \emph{tidal gate} here.`, 'emph'],
    ['a raised sign', 'It runs in O(n/sup 3/2/) time for n/sup 2/ harbors.', 'n-sup'],
    ['a cited author', 'Keelson et al. dredge canals.', 'keelson-et'],
    ['a cited author with a year', 'Canals silt up (Keelson, 2006).', 'keelson'],
    ['a heading that ran into the text', 'AbstractHarbors silt up.', 'abstractharbor'],
    [
      'what is left of a known name',
      'A large-language pilot was seen to be large-language.',
      'large-language',
    ],
  ])('is %s', (_, text, slug) => {
    expect(slugsIn(text)).not.toContain(slug)
  })

  it('is not a term of two general words', () => {
    expect(slugsIn('Physicists test the standard model by night.')).toContain('standard-model')
  })

  it('is a name with the sort of thing that it is, where it stands alone as well', () => {
    const slugs = slugsIn('KeelNet steers boats. The KeelNet model and the KeelNet harbor are new.')
    expect(slugs).toContain('keelnet')
    expect(slugs).toContain('keelnet-harbor')
    expect(slugs).not.toContain('keelnet-model')
  })

  it.each(['strategies', 'frameworks'])(
    'is no idea with the word for a way to do it, where the idea stands alone as well: %s',
    (ways) => {
      const slugs = slugsIn(`We compare harbor pilot routing ${ways}. We study harbor pilot routing.`)
      expect(slugs.filter((slug) => slug.startsWith('harbor-pilot-routing'))).toEqual([
        'harbor-pilot-routing',
      ])
    },
  )

  it('is an idea with the sort of thing that it is, where it stands alone as well', () => {
    const text = 'Harbor pilot rostering is hard. We solve the harbor pilot rostering problem.'
    expect(slugsIn(text)).toContain('harbor-pilot-rostering')
    expect(slugsIn(text)).not.toContain('harbor-pilot-rostering-problem')
    expect(slugsIn('We solve the harbor pilot rostering problem.')).toContain(
      'harbor-pilot-rostering-problem',
    )
  })
})

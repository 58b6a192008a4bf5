import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { phraseSlug } from '../../../src/knowledge/names/phrase-slug.ts'
import { madePaper } from '../made-paper.ts'
import { madeReference } from '../made-reference.ts'

const knowledge = createKnowledge(madeReference)
const mentionsIn = (text: string, title = '') => knowledge.describe(madePaper(title, text)).mentions
const slugsIn = (text: string) => mentionsIn(text).map((mention) => mention.slug)

describe('the slug of a phrase', () => {
  it.each([
    ['Greek letters and their names', 'β-catenin', 'beta-catenin'],
    ['compounds that are also one word', 'down-stream task', 'downstream task'],
    ['numbers of shots', '0-shot transfer', 'zero-shot transfer'],
    ['prefixes with and without a hyphen', 'under-sampling', 'undersampling'],
  ])('is the same for %s', (_, one, other) => {
    expect(phraseSlug(one)).toBe(phraseSlug(other))
  })

  it.each([
    ['area under the curve', 'area-under-the-curve'],
    ['area under curve', 'area-under-curve'],
    ['multi-second latency', 'multisecond-latency'],
    ['de novo assembly', 'de-novo-assembly'],
    ['NodeJS server', 'nodejs-server'],
    ['Bayes factors', 'bayes-factor'],
    ['Navier-Stokes equations', 'navier-stokes-equation'],
  ])('of "%s" keeps its words as they are', (name, slug) => {
    expect(phraseSlug(name)).toBe(slug)
  })
})

describe('an acronym within a phrase', () => {
  it('is written out in its slug, as the lexicon has it', () => {
    expect(slugsIn('It rests on pretrained LLMs.')).toContain('pretrained-large-language-model')
    expect(slugsIn('It rests on pretrained large language models.')).toContain(
      'pretrained-large-language-model',
    )
  })

  it('stays in the name that is shown', () => {
    expect(mentionsIn('Pretrained LLMs are moored.').map(({ name }) => name)).toContain('pretrained LLM')
  })

  it('is written out as the paper itself explains it, whatever the lexicon has', () => {
    const text = 'A long lock mole (LLM) opens. We build twin LLM gates.'
    expect(slugsIn(text)).toContain('twin-long-lock-mole-gate')
  })

  it.each([
    ['beyond its last letters', 'We tow tidal tilted pontoons (TTP) by night.', 'tidal-tilted-pontoon'],
    [
      'over small words',
      'We use anchored and alternative cranes (AAC) by night.',
      'anchored-and-alternative-crane',
    ],
  ])('takes an acronym for all the words whose first letters it has: %s', (_, text, slug) => {
    expect(mentionsIn(text).find((mention) => mention.slug === slug)?.basis).toBe('ACRONYM')
  })

  it('takes it for words that begin with a small one', () => {
    expect(slugsIn('As opposed to out-of-dock (OOD) cranes, OOD barges sink.')).toContain('out-of-dock-barge')
  })

  it('is none of its own where it stands for an adjective', () => {
    const slugs = slugsIn('We read noncommutative (NC) harbor theory by night.')
    expect(slugs).not.toContain('noncommutative')
    expect(slugs).toContain('harbor-theory')
  })

  it('takes it for words that do not begin with a small one', () => {
    const slugs = slugsIn('We read out-of-harbor cargo arrest (OHCA) logs.')
    expect(slugs.filter((slug) => slug.startsWith('of-'))).toEqual([])
    expect(slugs).toContain('out-of-harbor-cargo-arrest')
  })

  it('makes one concept of a phrase with the acronym and one with the long form', () => {
    const slugs = slugsIn('Harbor quay plans (HQP) last. HQP gates drift, as harbor quay plan gates do.')
    expect(slugs.filter((slug) => slug.endsWith('-gate'))).toEqual(['harbor-quay-plan-gate'])
  })

  it('makes the phrase the concept that the lexicon has by the long form', () => {
    const concepts = madeReference.concepts.map((concept) =>
      concept.slug === 'language-model' ? { ...concept, aliases: ['LM'] } : concept,
    )
    const lexicon = {
      ...madeReference,
      concepts: [
        ...concepts,
        {
          slug: 'moored-language-model',
          name: 'moored language model',
          kind: 'MODEL' as const,
          aliases: [],
          topic: null,
        },
      ],
    }
    const { mentions } = createKnowledge(lexicon).describe(madePaper('', 'It rests on moored LMs.'))
    expect(mentions.find(({ slug }) => slug === 'moored-language-model')).toMatchObject({
      basis: 'LEXICON',
      spelling: 'moored LMs',
    })
  })

  it('stays where several things go by it, and in the name of a program', () => {
    expect(slugsIn('We chart PCA wards.')).toContain('pca-ward')
    expect(slugsIn('We moor LLM-2 barges.')).toContain('llm-2-barge')
    expect(slugsIn('We moor HullCast-LLM barges.')).toContain('hullcast-llm-barge')
  })
})

describe('two words that are one adjective', () => {
  it.each([
    ['In situ sensors fail.', 'in-situ-sensor'],
    ['We run in vitro assays.', 'in-vitro-assay'],
    ['De novo assembly is slow.', 'de-novo-assembly'],
    ['An a priori estimate holds.', 'a-priori-estimate'],
    ['It rests on per capita income.', 'per-capita-income'],
    ['They use the zero shot setting.', 'zero-shot-setting'],
  ])('stay together: %s', (text, slug) => {
    expect(slugsIn(text)).toContain(slug)
  })

  it('name nothing alone', () => {
    expect(slugsIn('They were grown in situ and 0-shot.')).toEqual([])
  })
})

describe('a small word before a name', () => {
  it('belongs to it', () => {
    expect(slugsIn('We count van der Waals forces and von Neumann algebras.')).toEqual(
      expect.arrayContaining(['van-der-waals-force', 'von-neumann-algebra']),
    )
  })
})

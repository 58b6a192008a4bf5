import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { madePaper } from './made-paper.ts'
import { madeReference } from './made-reference.ts'

const knowledge = createKnowledge(madeReference)
const mentionsIn = (title: string, text = '') =>
  knowledge.describe(madePaper(title, text)).mentions.filter(({ basis }) => basis === 'LEXICON')
const slugsIn = (title: string, text = '') =>
  mentionsIn(title, text)
    .map((mention) => mention.slug)
    .sort()

describe('known concepts in a text', () => {
  it.each([
    ['a hyphen', 'We study pre-training.'],
    ['one word', 'We study pretraining.'],
    ['two words', 'We study pre training.'],
    ['capitals', 'Pre-Training is studied.'],
    ['a line break', 'We study pre-\ntraining.'],
    ['another hyphen', 'We study pre‑training.'],
  ])('are found when written with %s', (_, text) => {
    expect(slugsIn('', text)).toEqual(['pre-training'])
  })

  it.each([
    ['large language models', 'large-language-model'],
    ['Large-Language Models', 'large-language-model'],
    ['LLMs', 'large-language-model'],
    ["the LLM's output", 'large-language-model'],
    ['optimisation', 'optimization'],
    ['ovarian tumours', 'ovarian-tumor'],
    ['Qwen 2.5', 'qwen2-5'],
    ['GPT3', 'gpt-3'],
    ['written in C++', 'c-plus-plus'],
    ['trained on the Pile', 'the-pile'],
    ['on imagenet', 'imagenet'],
  ])('are found in "%s"', (text, slug) => {
    expect(slugsIn('', `Here: ${text}.`)).toEqual([slug])
  })

  it.each([
    ['a version of another model', 'GPT-3.5 answers.'],
    ['an acronym in lower case', 'a rag doll, and sam the dog'],
    ['a name that is an ordinary word', 'orca whales and falcons, a falcon'],
    ['a name at the start of a sentence only', 'Birds are counted. Falcon nests are rare.'],
    ['a name over the end of a sentence', 'We model language. Model organisms are used.'],
    ['a data set that is an ordinary phrase', 'the pile of stones'],
    ['an ordinary word with capitals inside', 'the AdapTer library'],
    ['a part of a longer word', 'sampling, dragging'],
  ])('are not found in %s', (_, text) => {
    expect(slugsIn('', text)).toEqual([])
  })

  it('prefer the longest name', () => {
    expect(slugsIn('A large language model')).toEqual(['large-language-model'])
  })

  it('take a name that opens a title before a colon', () => {
    expect(slugsIn('Orca: learning from explanations')).toEqual(['orca'])
  })

  it('take an ordinary word as a name at the start of a sentence if it is one elsewhere', () => {
    const [mention] = mentionsIn('', 'Falcon is small. We compare with Falcon.')
    expect(mention?.slug).toBe('falcon')
  })

  it('count the acronym that the paper defines to what it stands for', () => {
    const spelledOut = 'Direct Preference Optimization (DiPO) is simple.'
    const [once] = mentionsIn('', spelledOut)
    const [often] = mentionsIn('', `${spelledOut} DiPO needs no reward. DiPO is fast.`)
    expect(once?.slug).toBe('direct-preference-optimization')
    expect(often?.score).toBeGreaterThan(once?.score ?? 1)
  })

  it("let the paper's own acronym override the lexicon's", () => {
    expect(slugsIn('', 'Sharpness-Aware Minimization (SAM) seeks flat minima. SAM helps.')).toEqual([])
  })

  it('keep the acronym of a variant of the name', () => {
    expect(slugsIn('', 'Large-scale Language Models (LLMs) answer. LLMs are big.')).toContain(
      'large-language-model',
    )
  })

  it('choose among two meanings of an acronym by what else the paper names', () => {
    expect(slugsIn('', 'PCA and gene expression in tissue')).toEqual(['gene-expression', 'prostate-cancer'])
  })

  it('leave out an acronym of two meanings where nothing tells them apart', () => {
    expect(slugsIn('', 'PCA was done.')).toEqual([])
  })

  it('rank a concept of the title above one of the text', () => {
    const found = mentionsIn('Ovarian tumors', 'Samples of them show gene expression.')
    expect(found.map((mention) => mention.slug)).toEqual(['ovarian-tumor', 'gene-expression'])
  })

  it('come behind what stands by itself where they are but a part of a longer name', () => {
    const tidalGate = {
      slug: 'tidal-gate',
      name: 'tidal gate',
      kind: 'OTHER' as const,
      aliases: [],
      topic: null,
    }
    const { describe: read } = createKnowledge({ ...madeReference, concepts: [tidalGate] })
    const slugs = (text: string) => read(madePaper('', text)).mentions.map(({ slug }) => slug)
    expect(slugs('Ferry pilots oil northern tidal gates.').slice(-1)).toEqual(['tidal-gate'])
    expect(slugs('Of tidal gates, pilots read by night.').slice(0, 1)).toEqual(['tidal-gate'])
  })

  it("keep the paper's own spelling", () => {
    expect(mentionsIn('On Pretraining')[0]).toMatchObject({ name: 'pre-training', spelling: 'Pretraining' })
  })
})

const stated = (name: string, title = 'A title', kind: 'METHOD' | null = null) =>
  knowledge
    .describe(madePaper(title, '', { statedConcepts: [{ name, kind }] }))
    .mentions.filter(({ basis }) => basis === 'STATED')

describe('stated concepts', () => {
  it('are resolved to the lexicon in any spelling', () => {
    expect(stated('Pretraining')[0]?.slug).toBe('pre-training')
    expect(stated('Direct Preference Optimization (DPO)')[0]?.slug).toBe('direct-preference-optimization')
  })

  it('are new where the lexicon has none, of kind OTHER where none is stated', () => {
    expect(stated('tablet weaving')).toEqual([
      {
        slug: 'tablet-weaving',
        name: 'tablet weaving',
        kind: 'OTHER',
        aliases: [],
        spelling: 'tablet weaving',
        score: expect.any(Number),
        basis: 'STATED',
      },
    ])
    expect(stated('tablet weaving', 'A title', 'METHOD')[0]?.kind).toBe('METHOD')
  })

  it('are spelled as the paper writes them where it does', () => {
    expect(stated('tablet weaving', 'Tablet-weaving in Birka')[0]?.spelling).toBe('Tablet-weaving')
  })

  it('count more than concepts that are only found', () => {
    const [found] = mentionsIn('Adapters')
    expect(stated('adapter', 'Adapters')[0]?.score).toBeGreaterThan(found?.score ?? 1)
  })

  it('come once, however often they are stated', () => {
    const twice = [
      { name: 'Pretraining', kind: null },
      { name: 'pre-training', kind: null },
    ]
    const { mentions } = knowledge.describe(madePaper('T', '', { statedConcepts: twice }))
    expect(mentions.map((mention) => mention.slug)).toEqual(['pre-training'])
  })

  it('leave the known concepts inside their names', () => {
    const paper = madePaper('T', 'We use the Falcon loom.', {
      statedConcepts: [{ name: 'Falcon loom', kind: 'METHOD' }],
    })
    const { mentions } = knowledge.describe(paper)
    expect(mentions.map(({ slug }) => slug).sort()).toEqual(['falcon', 'falcon-loom'])
  })

  it('are passed over where they have no letter', () => {
    expect(stated('!!!')).toEqual([])
  })
})

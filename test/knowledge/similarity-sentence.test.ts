import { describe, expect, it } from 'vitest'
import {
  similaritySentence,
  type ExplainedConcept,
  type Explanation,
} from '../../src/knowledge/similarity/similarity-sentence.ts'

const shared = (name: string, weight: number, from = 0.8, to = 0.8): ExplainedConcept => ({
  name,
  kind: 'METHOD',
  weight,
  from: { spelling: name, score: from },
  to: { spelling: name, score: to },
})

const sentence = (given: Partial<Explanation>): string =>
  similaritySentence({
    from: 'Loom: weaving at scale',
    to: 'Warp and weft',
    parts: [
      { name: 'words', value: 0.4, contribution: 0.2 },
      { name: 'concepts', value: 0.5, contribution: 0.15 },
      { name: 'topics', value: 1, contribution: 0.1 },
    ],
    sharedConcepts: [],
    sharedTopics: [],
    sharedOrganizations: [],
    ...given,
  })

describe('the sentence on two papers', () => {
  it('names an idea that both revolve around', () => {
    expect(sentence({ sharedConcepts: [shared('scaling law', 0.15)] })).toBe(
      'Both papers revolve around scaling laws.',
    )
  })

  it('says where the idea is central and where it comes in passing', () => {
    expect(sentence({ sharedConcepts: [shared('pruning', 0.1, 0.8, 0.2)] })).toBe(
      '“Loom” revolves around pruning, which “Warp and weft” mentions in passing.',
    )
    expect(sentence({ sharedConcepts: [shared('pruning', 0.1, 0.4, 0.7)] })).toBe(
      '“Warp and weft” revolves around pruning, which “Loom” also deals with.',
    )
  })

  it('begins with the strongest, whatever the order', () => {
    expect(sentence({ sharedConcepts: [shared('loom', 0.05), shared('pruning', 0.1)] })).toBe(
      'Both papers revolve around pruning; they also share loom.',
    )
  })

  it('sums up what it does not name', () => {
    const many = ['a one', 'a two', 'a three', 'a four', 'a five'].map((name, index) =>
      shared(name, 0.1 - index / 100),
    )
    expect(sentence({ sharedConcepts: many.slice(0, 4) })).toContain(
      'they also share a two, a three and one more concept.',
    )
    expect(sentence({ sharedConcepts: many })).toContain(
      'they also share a two, a three and two more concepts.',
    )
  })

  it('names topics in sentence case and organisations as they are', () => {
    expect(
      sentence({
        sharedConcepts: [shared('pruning', 0.1)],
        sharedTopics: ['Law & Legal AI', 'Preference Optimization & RLHF'],
        sharedOrganizations: ['Meta', 'Shanghai AI Laboratory'],
      }),
    ).toBe(
      'Both papers revolve around pruning; both are about law and legal AI and about preference optimization and RLHF; both are from Meta and Shanghai AI Laboratory.',
    )
  })

  it('says what a bare name stands for', () => {
    expect(sentence({ sharedConcepts: [{ ...shared('ImageNet', 0.1, 0.2, 0.2), kind: 'DATASET' }] })).toBe(
      'Both papers mention the data set ImageNet in passing.',
    )
  })

  it('writes a name in lower case where a paper does', () => {
    const stated = { ...shared('Tablet Weaving', 0.1), to: { spelling: 'tablet weaving', score: 0.9 } }
    expect(sentence({ sharedConcepts: [stated] })).toBe('Both papers revolve around tablet weaving.')
  })

  it('has what can be counted in the plural', () => {
    const written = { ...shared('gated loom', 0.1), from: { spelling: 'Gated Looms', score: 0.9 } }
    expect(sentence({ sharedConcepts: [written] })).toBe('Both papers revolve around gated looms.')
    expect(sentence({ sharedConcepts: [shared('language model', 0.1)] })).toBe(
      'Both papers revolve around language models.',
    )
  })

  it('says so where only a topic is shared', () => {
    expect(sentence({ sharedTopics: ['3D Vision'] })).toBe(
      'The papers share no concept; both are about 3D vision.',
    )
  })

  it('says so where the likeness rests on wording alone', () => {
    expect(sentence({})).toBe(
      'The papers share no concept and no topic; their likeness rests on wording alone.',
    )
    expect(sentence({ sharedOrganizations: ['Meta'] })).toBe(
      'The papers share no concept and no topic; both are from Meta; their likeness rests on wording alone.',
    )
  })

  it('says so where nothing is shared at all', () => {
    expect(sentence({ parts: [] })).toBe('The papers share no concept, no topic and no wording.')
  })

  it('does not hide that the wording made most of the score', () => {
    const parts = [
      { name: 'words' as const, value: 0.9, contribution: 0.5 },
      { name: 'concepts' as const, value: 0.1, contribution: 0.02 },
    ]
    expect(sentence({ parts, sharedConcepts: [shared('pruning', 0.02)] })).toBe(
      'Both papers revolve around pruning; most of the likeness is in their wording.',
    )
  })

  it('calls papers the first and the second where their titles do not tell them apart', () => {
    expect(
      sentence({ from: 'On looms', to: 'On Looms.', sharedConcepts: [shared('pruning', 0.1, 0.8, 0.2)] }),
    ).toBe('The first paper revolves around pruning, which the second mentions in passing.')
  })

  it('shortens long titles at a word', () => {
    const long = `${'very '.repeat(30)}long`
    expect(sentence({ from: long, sharedConcepts: [shared('pruning', 0.1, 0.8, 0.2)] })).toMatch(
      /^“(?:very ){11,12}…” revolves/u,
    )
  })
})

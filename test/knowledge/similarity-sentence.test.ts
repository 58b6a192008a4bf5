import { describe, expect, it } from 'vitest'
import {
  similaritySentence,
  type ExplainedConcept,
  type Explanation,
} from '../../src/knowledge/similarity/sentence/similarity-sentence.ts'
import type { ScorePart } from '../../src/knowledge/similarity/similarity.ts'

const shared = (name: string, weight: number, from = 0.8, to = 0.8): ExplainedConcept => ({
  name,
  kind: 'METHOD',
  weight,
  paperCount: 2,
  from: { spelling: name, score: from },
  to: { spelling: name, score: to },
})

const part = (name: ScorePart['name'], value: number): ScorePart => ({ name, value, contribution: value / 4 })

const texts = (meaning: number, words: number): ScorePart[] => [
  part('meaning', meaning),
  part('words', words),
]

const titled = (title: string, text = '', spellings: string[] = []): Explanation['from'] => ({
  title,
  text,
  spellings,
})

const withShuttles = {
  from: titled('Loom', 'A shuttle.', ['shuttle']),
  to: titled('Weft', 'Shuttles fly.', ['shuttles']),
}

const sentence = (given: Partial<Explanation>): string =>
  similaritySentence({
    from: titled('Loom: weaving at scale'),
    to: titled('Warp and weft'),
    papers: 100,
    parts: [part('meaning', 0.7), part('words', 0.3)],
    sharedConcepts: [],
    sharedTopics: [],
    sharedBroaderTopics: [],
    sharedOrganizations: [],
    ...given,
  })

const opening = (name: string, spelling = name, kind: ExplainedConcept['kind'] = 'OTHER'): string =>
  sentence({ sharedConcepts: [{ ...shared(name, 0.1), kind, to: { spelling, score: 0.9 } }] })

describe('the sentence on the strongest idea of two papers', () => {
  it('says that it is central to both', () => {
    expect(sentence({ sharedConcepts: [shared('pruning', 0.15)] })).toBe('Pruning is central to both papers.')
  })

  it('says where it is central and what it is in the other', () => {
    expect(sentence({ sharedConcepts: [shared('pruning', 0.1, 0.8, 0.2)] })).toBe(
      'Pruning is central to “Loom” and mentioned in “Warp and weft”.',
    )
    expect(sentence({ sharedConcepts: [shared('pruning', 0.1, 0.6, 0.8)] })).toBe(
      'Pruning is central to “Warp and weft” and has a part in “Loom”.',
    )
    expect(sentence({ sharedConcepts: [shared('scaling law', 0.1, 0.6, 0.2)] })).toBe(
      'Scaling laws have a part in “Loom” and are mentioned in “Warp and weft”.',
    )
  })

  it('says that both deal with it', () => {
    expect(sentence({ sharedConcepts: [shared('pruning', 0.1, 0.6, 0.5)] })).toBe(
      'Both papers deal with pruning.',
    )
  })

  it('says where the likeness lies when the idea is only mentioned', () => {
    const sharedConcepts = [shared('pruning', 0.1, 0.2, 0.2)]
    expect(sentence({ sharedConcepts })).toBe(
      'Both papers mention pruning; what else they share lies in their meaning and wording.',
    )
    expect(sentence({ sharedConcepts, parts: [part('meaning', 0.7), part('words', 0.1)] })).toBe(
      'Both papers mention pruning; what else they share lies in their meaning.',
    )
  })

  it('names the terms of both where the ideas carry little of the score', () => {
    const sharedConcepts = [shared('pruning', 0.01, 0.6, 0.6)]
    expect(sentence({ ...withShuttles, sharedConcepts })).toBe(
      'Both papers deal with pruning; both use the term “shuttle”.',
    )
    const { from, to } = withShuttles
    expect(sentence({ from, to, sharedConcepts: [shared('pruning', 0.1)] })).toBe(
      'Pruning is central to both papers.',
    )
  })

  it('begins with the terms or topics of both where the idea is only mentioned', () => {
    const sharedConcepts = [shared('pruning', 0.1, 0.2, 0.2)]
    expect(sentence({ ...withShuttles, sharedConcepts, sharedTopics: ['Textiles'] })).toBe(
      'Both papers use the term “shuttle”; both also mention pruning; both come under the topic “Textiles”.',
    )
    expect(sentence({ sharedConcepts, sharedTopics: ['Textiles'] })).toBe(
      'Both papers come under the topic “Textiles”; both also mention pruning; what else they share lies in their meaning and wording.',
    )
  })

  it('begins with what both titles name where the ideas carry little of the score', () => {
    const from = titled('Heddles of the north', 'A shuttle.', ['shuttle'])
    const to = titled('On heddles', 'Shuttles fly.', ['shuttles'])
    const sharedConcepts = [shared('pruning', 0.01)]
    expect(sentence({ from, to, sharedConcepts })).toBe(
      'Both titles name “heddles”, and both papers use the term “shuttle”; pruning is central to both papers.',
    )
  })

  it('names what both titles name, and no other term, where the ideas carry more', () => {
    const from = titled('Heddles of the north', 'A shuttle.', ['shuttle'])
    const to = titled('On heddles', 'Shuttles fly.', ['shuttles'])
    expect(sentence({ from, to, sharedConcepts: [shared('pruning', 0.1)] })).toBe(
      'Both titles name “heddles”; pruning is central to both papers.',
    )
    expect(sentence({ from, to, sharedConcepts: [shared('heddle', 0.1)] })).toBe(
      'Heddle is central to both papers.',
    )
  })

  it('names a word of many fields behind the idea, though both titles have it', () => {
    const [from, to] = [titled('Age of looms'), titled('Weaving with age')]
    expect(sentence({ from, to, sharedConcepts: [shared('pruning', 0.1)] })).toBe(
      'Pruning is central to both papers; both titles name “age”.',
    )
    for (const little of [shared('pruning', 0.1, 0.6, 0.4), { ...shared('pruning', 0.1), paperCount: 40 }])
      expect(sentence({ from, to, sharedConcepts: [little] })).toMatch(/^Both titles name “age”/u)
  })

  it('names but once what one of the papers gives two names in brackets', () => {
    const names = [shared('shuttle bird', 0.1), shared('Avis textoria', 0.08), shared('pruning', 0.07)]
    const from = titled('Old shuttle birds (Avis textoria) of the north')
    expect(sentence({ sharedConcepts: names })).toContain('Avis')
    expect(sentence({ from, sharedConcepts: names })).toBe(
      'Shuttle bird and pruning are central to both papers.',
    )
  })

  it('does not give one word that many fields use as the only reason, unless more shows that it is one idea', () => {
    const [from, to] = [titled('Retrieval of eels'), titled('Old retrieval')]
    const parts = texts(0.3, 0.2)
    expect(sentence({ from, to, parts })).toBe(
      'The papers share no concept and no topic, and what likeness there is lies in their meaning and wording.',
    )
    expect(sentence({ from, to, parts, sharedConcepts: [shared('pruning', 0.001, 0.6, 0.6)] })).toBe(
      'Both papers deal with pruning; what else they share lies in their meaning and wording.',
    )
    for (const told of [
      { from, to, parts: texts(0.6, 0.2) },
      { from: titled('Old motion'), to: titled('Motion'), parts, sharedTopics: ['Weaving'] },
      { from, to: titled('Old retrieval of eels'), parts },
    ])
      expect(sentence(told)).toMatch(/both titles name “(?:retrieval|motion|eels)”/u)
    expect(sentence({ from, to, parts, sharedTopics: ['Weaving'] })).not.toContain('retrieval')
  })

  it('says where the likeness lies where many papers name the only idea', () => {
    const everywhere = { ...shared('pre-training', 0.001), paperCount: 40 }
    expect(sentence({ sharedConcepts: [everywhere] })).toBe(
      'Pre-training is central to both papers, but many papers name it; what else they share lies in their meaning and wording.',
    )
  })

  it('says where the likeness lies where the ideas carry little and no term is shared', () => {
    const sharedConcepts = [shared('pruning', 0.01, 0.6, 0.6), shared('carding', 0.001, 0.2, 0.6)]
    expect(sentence({ sharedConcepts })).toBe(
      'Both papers deal with pruning; both also touch on carding; what else they share lies in their meaning and wording.',
    )
    expect(sentence({ sharedConcepts, sharedTopics: ['Textiles'] })).toBe(
      'Both papers deal with pruning; both also touch on carding; both come under the topic “Textiles”.',
    )
  })

  it.each([
    ['METRIC', 'LPIPS', 0.6, 'Both papers mention the metric LPIPS.'],
    ['METRIC', 'LPIPS', 0.8, 'Both papers mention the metric LPIPS.'],
    ['METRIC', 'thread count', 0.8, 'Thread count is central to both papers.'],
    ['DATASET', 'PG-19', 0.6, 'Both papers mention the data set PG-19.'],
    ['DATASET', 'spinning', 0.6, 'Both papers deal with spinning.'],
    ['MODEL', 'GPT-4o', 0.8, 'Both papers mention the model GPT-4o.'],
    ['MODEL', 'Llama 3.1', 0.8, 'Both papers mention Llama 3.1.'],
    ['MODEL', 'word2vec', 0.8, 'word2vec is central to both papers.'],
    ['MODEL', 'BERT', 0.8, 'The model BERT is central to both papers.'],
    ['OTHER', 'asymmetry', 0.6, 'Both papers mention asymmetry.'],
  ] as const)(
    'says no more than that both mention what they measure by or are tried on: %s %s %s',
    (kind, name, score, expected) => {
      const one = { ...shared(name, 0.2, score, score), kind }
      expect(sentence({ sharedConcepts: [one], parts: [part('concepts', 0.8)] })).toBe(expected)
    },
  )

  it('takes what a title names for more than a measure', () => {
    const from = titled('What LPIPS overlooks')
    const one: ExplainedConcept = { ...shared('LPIPS', 0.2), kind: 'METRIC' }
    expect(sentence({ from, sharedConcepts: [one] })).toBe('The metric LPIPS is central to both papers.')
  })

  it('takes a version of a model that a title names for what the paper is about', () => {
    const one: ExplainedConcept = { ...shared('GPT-4', 0.1, 0.8, 0.6), kind: 'MODEL' }
    expect(sentence({ from: titled('Weaving with GPT-4'), sharedConcepts: [one] })).toBe(
      'The model GPT-4 is central to “Weaving with GPT-4” and has a part in “Warp and weft”.',
    )
  })

  it('begins with an idea of both rather than with a version of a model', () => {
    const one: ExplainedConcept = { ...shared('GPT-4o', 0.2), kind: 'MODEL' }
    expect(sentence({ sharedConcepts: [one, shared('pruning', 0.1)] })).toBe(
      'Pruning is central to both papers; both also touch on the model GPT-4o.',
    )
  })

  it('does not take letters inside a word of a title for the measure', () => {
    const from = titled('Mapping what overlapping maps apart')
    const one: ExplainedConcept = { ...shared('AP', 0.2), kind: 'METRIC' }
    expect(sentence({ from, sharedConcepts: [one], parts: [part('concepts', 0.8)] })).toBe(
      'Both papers mention the metric AP.',
    )
  })

  it('names nothing that only libraries name below the abstract', () => {
    const below =
      'Looms rattle. Categories and Subject Descriptors H.3 [Information Storage] General Terms Design'
    const [from, to] = [titled('Loom', below), titled('Weft', below)]
    const sharedConcepts = [shared('Information Storage', 0.2), shared('Subject Descriptors H', 0.1)]
    expect(sentence({ from, to, sharedConcepts, parts: texts(0.3, 0.1) })).toMatch(
      /^The papers share no topic and no concept that says much, /,
    )
    expect(sentence({ from, to, sharedConcepts: [shared('ribbons', 0.1)] })).toBe(
      'Ribbons are central to both papers.',
    )
  })

  it('names nothing that stands on the first pages of theses or on cover sheets alone', () => {
    const thesis =
      'A thesis submitted in partial fulfilment of the requirements for the degree of Master of Arts. Looms rattle.'
    const sheet =
      'The following resources related to this article are at the Warp Association. Warp is a registered trademark of WARP. Looms rattle.'
    const ofThesis = {
      from: titled('Loom', thesis),
      to: titled('Weft', thesis),
      sharedConcepts: [shared('partial fulfilment', 0.2)],
    }
    const ofSheet = {
      from: titled('Loom', sheet),
      to: titled('Weft', sheet),
      sharedConcepts: [shared('Warp Association', 0.2)],
    }
    const nothing = /^The papers share no topic and no concept that says much, /
    expect(sentence({ ...ofThesis, parts: texts(0.3, 0.1) })).toMatch(nothing)
    expect(sentence({ ...ofSheet, parts: texts(0.3, 0.1) })).toMatch(nothing)
  })

  it('leaves that out where the idea carries some of the score', () => {
    const parts = [part('meaning', 0.5), part('concepts', 0.3)]
    expect(sentence({ sharedConcepts: [shared('pruning', 0.1, 0.2, 0.2)], parts })).toBe(
      'Both papers mention pruning.',
    )
  })

  it('names no vague word where another concept is shared', () => {
    expect(sentence({ sharedConcepts: [shared('Survey', 0.2), shared('pruning', 0.1)] })).toBe(
      'Pruning is central to both papers.',
    )
  })

  it('begins with the topic where the concepts are vague', () => {
    expect(sentence({ sharedConcepts: [shared('performance', 0.2)], sharedTopics: ['Model Pruning'] })).toBe(
      'Both papers come under the topic “Model Pruning”; both also touch on performance; what else they share lies in their meaning and wording.',
    )
  })

  it('says that a vague word is one where there is nothing else', () => {
    expect(sentence({ sharedConcepts: [shared('performance', 0.2), shared('surroundings', 0.1)] })).toBe(
      'The papers share no topic and no concept that says much (only performance and surroundings), but a language model places them close together and their wording is alike.',
    )
  })

  it.each(['surroundings', 'plots', 'kilometres', 'prediction', 'temperatures', 'genera'])(
    'takes “%s” for a vague word',
    (name) => {
      expect(sentence({ sharedConcepts: [shared(name, 0.2), shared('pruning', 0.1)] })).toBe(
        'Pruning is central to both papers.',
      )
    },
  )

  it('begins with a rarer idea than one that very many papers name', () => {
    const everywhere = { ...shared('pre-training', 0.2), paperCount: 40 }
    expect(sentence({ sharedConcepts: [everywhere, shared('pruning', 0.1, 0.6, 0.6)] })).toBe(
      'Both papers deal with pruning; both also touch on pre-training.',
    )
  })

  it.each([
    [0.6, 0.6, 'Both papers deal with pre-training, but many papers name it.'],
    [0.6, 0.2, 'Pre-training has a part in “Loom” and is mentioned in “Warp and weft”, as in many papers.'],
    [0.8, 0.6, 'Pre-training is central to “Loom” and has a part in “Warp and weft”.'],
    [0.8, 0.8, 'Pre-training is central to both papers, but many papers name it.'],
  ])('says that very many papers name it, unless one alone is about it: %s and %s', (from, to, expected) => {
    const everywhere = { ...shared('pre-training', 0.2, from, to), paperCount: 40 }
    expect(sentence({ sharedConcepts: [everywhere] })).toBe(expected)
  })

  it('speaks of several in the plural where very many papers name them', () => {
    const everywhere = { ...shared('language model', 0.2), paperCount: 40 }
    expect(sentence({ sharedConcepts: [everywhere], parts: [part('concepts', 0.8)] })).toBe(
      'Language models are central to both papers, but many papers name them.',
    )
  })

  it('finds nothing common among few papers', () => {
    const inEach = { ...shared('pre-training', 0.2, 0.6, 0.6), paperCount: 4 }
    expect(sentence({ sharedConcepts: [inEach], papers: 4 })).toBe('Both papers deal with pre-training.')
  })

  it('begins with the strongest, whatever the order', () => {
    expect(sentence({ sharedConcepts: [shared('loom', 0.05), shared('pruning', 0.1)] })).toBe(
      'Pruning and loom are central to both papers.',
    )
  })

  it('names up to three ideas that are central to both, and others behind them', () => {
    const many = ['pruning', 'spinning', 'carding', 'weaving'].map((name, index) =>
      shared(name, 0.1 - index / 100),
    )
    const lesser = shared('dyeing', 0.2, 0.8, 0.6)
    expect(sentence({ sharedConcepts: many.slice(0, 3) })).toBe(
      'Pruning, spinning and carding are central to both papers.',
    )
    expect(sentence({ sharedConcepts: many })).toBe(
      'Pruning, spinning and carding are central to both papers; both also touch on weaving.',
    )
    expect(sentence({ sharedConcepts: [...many, lesser] })).toBe(
      'Dyeing is central to “Loom” and has a part in “Warp and weft”; both also touch on pruning, spinning and two more concepts.',
    )
  })

  it('does not say so of what many papers name', () => {
    const everywhere = { ...shared('pre-training', 0.05), paperCount: 40 }
    expect(sentence({ sharedConcepts: [shared('pruning', 0.1), everywhere] })).toBe(
      'Pruning is central to both papers; both also touch on pre-training.',
    )
  })

  it('begins with what the papers are about rather than with what they measure', () => {
    const metric: ExplainedConcept = { ...shared('LPIPS', 0.2), kind: 'METRIC' }
    expect(sentence({ sharedConcepts: [metric, shared('pruning', 0.1)] })).toBe(
      'Pruning is central to both papers; both also touch on the metric LPIPS.',
    )
  })

  it('begins with what the papers do rather than with what they try it on', () => {
    const data: ExplainedConcept = { ...shared('PG-19', 0.15), kind: 'DATASET' }
    expect(sentence({ sharedConcepts: [data, shared('pruning', 0.1)] })).toBe(
      'Pruning is central to both papers; both also touch on the data set PG-19.',
    )
  })

  it('begins with what the papers deal with rather than with what both but mention', () => {
    const sharedConcepts = [shared('memorization', 0.15, 0.4, 0.4), shared('pruning', 0.1)]
    expect(sentence({ sharedConcepts })).toBe(
      'Pruning is central to both papers; both also touch on memorization.',
    )
  })

  it('says that texts are nearly the same', () => {
    const [from, to] = [titled('Loom', 'Looms rattle.'), titled('Weft', 'Looms rattle.')]
    const given = { from, to, sharedConcepts: [shared('pruning', 0.2)] }
    expect(sentence({ ...given, parts: [part('meaning', 0.95), part('words', 0.9)] })).toBe(
      'Pruning is central to both papers; their texts are nearly the same.',
    )
    expect(sentence({ ...given, parts: [part('words', 0.9)] })).toContain('nearly the same')
    expect(sentence({ ...given, parts: [part('meaning', 0.95), part('words', 0.7)] })).not.toContain(
      'nearly the same',
    )
  })

  it('says so of titles alone where there is nothing else', () => {
    const parts = [part('words', 0.9)]
    const given = { from: titled('Pruning'), to: titled('Prunings'), parts }
    expect(sentence({ ...given, sharedConcepts: [shared('pruning', 0.2)] })).toBe(
      'Pruning is central to both papers; their titles are nearly the same.',
    )
  })

  it.each(['suboptimal performance', 'students'])('begins with the topic rather than with “%s”', (name) => {
    expect(sentence({ sharedConcepts: [shared(name, 0.2)], sharedTopics: ['Weaving'] })).toMatch(
      /^Both papers come under the topic “Weaving”/,
    )
  })

  it('writes titles without the signs of formulas', () => {
    const sharedConcepts = [shared('pruning', 0.1, 0.8, 0.2)]
    expect(
      sentence({
        from: titled(String.raw`A $k$-means \emph{loom}`),
        to: titled('n log/sup 2/ n shafts'),
        sharedConcepts,
      }),
    ).toBe('Pruning is central to “A k-means loom” and mentioned in “n log2 n shafts”.')
  })

  it('does not call a paper by its sort', () => {
    const sharedConcepts = [shared('pruning', 0.1, 0.8, 0.2)]
    expect(sentence({ from: titled('Editorial: Looms of the north'), sharedConcepts })).toBe(
      'Pruning is central to “Editorial: Looms of the north” and mentioned in “Warp and weft”.',
    )
  })

  it('does not end a title within brackets', () => {
    const sharedConcepts = [shared('pruning', 0.1, 0.8, 0.2)]
    expect(
      sentence({ from: titled('A loom (Textoria: Avidae) of the north: its use'), sharedConcepts }),
    ).toBe('Pruning is central to “A loom (Textoria: Avidae) of the north” and mentioned in “Warp and weft”.')
  })

  it('calls papers the first and the second where their titles do not tell them apart', () => {
    expect(
      sentence({
        from: titled('What is new'),
        to: titled('What is New.'),
        sharedConcepts: [shared('pruning', 0.1, 0.8, 0.2)],
      }),
    ).toBe('Pruning is central to the first paper and mentioned in the second.')
  })

  it('shortens titles without spaces between letters that stay whole', () => {
    const from = titled(`織${'𠮷'.repeat(60)}`)
    expect(sentence({ from, sharedConcepts: [shared('pruning', 0.1, 0.8, 0.2)] })).toContain(
      `“織${'𠮷'.repeat(29)} …”`,
    )
  })

  it('shortens long titles at a word that can end them', () => {
    const long = `${'very '.repeat(11)}of the ${'loom '.repeat(20)}`
    expect(sentence({ from: titled(long), sharedConcepts: [shared('pruning', 0.1, 0.8, 0.2)] })).toContain(
      `“${'very '.repeat(11)}…”`,
    )
  })
})

describe('the sentence on papers that share a name and little else', () => {
  const sharedConcepts = [shared('learning to rank', 0.1)]

  it('does not say that both mean the same', () => {
    expect(sentence({ sharedConcepts, parts: [part('meaning', 0.02), part('words', 0.45)] })).toBe(
      'Both papers name learning to rank; otherwise their texts have little in common.',
    )
  })

  it('claims no more than the wording without a language model', () => {
    expect(sentence({ sharedConcepts, parts: [part('words', 0.04)] })).toBe(
      'Both papers name learning to rank; otherwise their wording has little in common.',
    )
  })

  it('asks for less still where a topic is shared, at whatever level', () => {
    const [far, farther] = [[part('meaning', 0.1)], [part('meaning', 0.01)]]
    const sharedTopics = ['Information Retrieval']
    expect(sentence({ sharedConcepts, sharedTopics, parts: farther })).toBe(
      'Both papers name learning to rank; both come under the topic “Information Retrieval”; otherwise their texts have little in common.',
    )
    expect(sentence({ sharedConcepts, sharedTopics, parts: far })).toBe(
      'Learning to rank is central to both papers; both come under the topic “Information Retrieval”.',
    )
    expect(sentence({ sharedConcepts, sharedBroaderTopics: ['Biology'], parts: far })).toBe(
      'Learning to rank is central to both papers.',
    )
  })

  it('takes a name that a title has coined for no shared idea', () => {
    const one = shared('shuttle', 0.1)
    const coined = { ...one, from: { spelling: 'SHUTTLE', score: 0.8 } }
    const from = titled('SHUTTLE: Synchronised Hubs')
    expect(sentence({ from, sharedConcepts: [coined] })).toMatch(
      /^The papers share no topic and no concept that says much, /,
    )
    expect(sentence({ from, sharedConcepts: [coined], sharedTopics: ['Hubs'] })).toMatch(
      /^Both papers come under the topic “Hubs”; they share no concept that says much, /,
    )
    expect(sentence({ from, sharedConcepts: [one] })).toBe('Shuttle is central to both papers.')
    expect(sentence({ sharedConcepts: [coined] })).toBe('Shuttle is central to both papers.')
  })

  it('believes two ideas', () => {
    const two = [...sharedConcepts, shared('click logs', 0.05)]
    expect(sentence({ sharedConcepts: two, parts: [part('meaning', 0.02)] })).toBe(
      'Learning to rank and click logs are central to both papers.',
    )
  })
})

describe('a name in the sentence', () => {
  it.each([
    ['language model', 'Language models are central to both papers.'],
    ['graphics processing unit', 'Graphics processing units are central to both papers.'],
    ['Markov decision process', 'Markov decision processes are central to both papers.'],
    ['confusion matrix', 'Confusion matrices are central to both papers.'],
    ['optimal strategy', 'Optimal strategy is central to both papers.'],
    ['optimizer states', 'Optimizer states are central to both papers.'],
    ['MR images', 'MR images are central to both papers.'],
    ['cluster analysis', 'Cluster analysis is central to both papers.'],
    ['game physics', 'Game physics is central to both papers.'],
    ['vertex', 'Vertices are central to both papers.'],
    ['multileaf collimator', 'Multileaf collimators are central to both papers.'],
    ['null hypothesis', 'Null hypotheses are central to both papers.'],
    ['knowledge representation', 'Knowledge representation is central to both papers.'],
    ['naive Bayes', 'Naive Bayes is central to both papers.'],
    ['loom atlas', 'Loom atlas is central to both papers.'],
    ['human-AI weaving', 'Human-AI weaving is central to both papers.'],
    ['loom–shuttle interaction', 'Loom–shuttle interaction is central to both papers.'],
    ['t-SNE', 't-SNE is central to both papers.'],
    ['α-synuclein', 'α-Synuclein is central to both papers.'],
    ['β-VAE', 'β-VAE is central to both papers.'],
    ['parallel corpus', 'Parallel corpora are central to both papers.'],
    ['weaving with verifiable rewards', 'Weaving with verifiable rewards is central to both papers.'],
    ['looms of the north', 'Looms of the north are central to both papers.'],
    ['area under the curve', 'Area under the curve is central to both papers.'],
    ['colony', 'Colonies are central to both papers.'],
    ['learning rate schedule', 'Learning rate schedules are central to both papers.'],
    ['mice', 'Mice are central to both papers.'],
    ['schoolchildren and women', 'Schoolchildren and women are central to both papers.'],
    ['curriculum', 'Curricula are central to both papers.'],
    ['RLHF', 'RLHF is central to both papers.'],
    ['SNNs', 'SNNs are central to both papers.'],
    ['text-to-image', 'Text-to-image is central to both papers.'],
    ['state-of-the-art model', 'State-of-the-art models are central to both papers.'],
    ['fastText', 'fastText is central to both papers.'],
    ['Keras', 'Keras is central to both papers.'],
    ['Fine-Tuning', 'Fine-tuning is central to both papers.'],
    ['Hierarchical Dirichlet Process', 'Hierarchical Dirichlet processes are central to both papers.'],
  ])('reads well for %s', (name, expected) => {
    expect(opening(name)).toBe(expected)
  })

  it('is in the plural where a paper has it so', () => {
    expect(opening('gated loom', 'Gated Looms')).toBe('Gated looms are central to both papers.')
    expect(opening('optimal strategy', 'optimal strategies')).toBe(
      'Optimal strategies are central to both papers.',
    )
  })

  it.each([
    ['workshop', 'Hands leave the workshop. Looms fill the workshop.', 'The workshop is'],
    ['workshop', 'A small workshop is warm.', 'Workshops are'],
    ['workshop', 'Workshops are warm, and the workshop is full.', 'Workshops are'],
    ['Keelson', "Looms are Keelson's.", 'Keelson is'],
    ['wool', 'Much of wool is lost, and the wool itches.', 'Wool is'],
    ['weaving', 'The weaving of the north.', 'Weaving is'],
    ['workshop', 'The workshop floor is full.', 'Workshop is'],
    ['mouse', 'A mouse was there.', 'Mice are'],
    ['far workshop', 'Out of the far workshop.', 'The far workshop is'],
    ['far workshop', 'Out of the far workshop, a workshop.', 'Far workshops are'],
    ['moth species', 'Moth species.', 'Moth species are'],
    ['loom window', 'Windows open, and a window is shut behind loom window frames.', 'Loom windows are'],
    ['far workshop', 'The far workshop floor of a workshop.', 'Far workshops are'],
    ['loom manipulator', 'We build the loom manipulator.', 'Loom manipulators are'],
    ['weaving sector', 'The weaving sector.', 'The weaving sector is'],
    ['reading epoch', 'An epoch.', 'Reading epochs are'],
  ])('has the number and the article that the texts give it: %s in “%s”', (name, text, expected) => {
    expect(sentence({ from: titled('One', text), sharedConcepts: [shared(name, 0.2)] })).toBe(
      `${expected} central to both papers.`,
    )
  })

  it('is in no plural that is none, and in any other that a paper has', () => {
    expect(opening('loom intelligence', 'loom intelligences')).toBe(
      'Loom intelligence is central to both papers.',
    )
    expect(opening('loom preference', 'loom preferences')).toBe(
      'Loom preferences are central to both papers.',
    )
  })

  it('keeps the capitals of a telescope or the like', () => {
    expect(opening('Ada Moth Space Telescope', 'AMST')).toBe(
      'The Ada Moth Space Telescope is central to both papers.',
    )
    expect(opening('Space Telescope', 'space telescope')).not.toContain('The Space')
  })

  it.each([
    ['Northern Union', 'Looms are in the Northern Union.', 'the Northern Union'],
    ['Northern Isles', 'They left the Northern Isles.', 'the Northern Isles'],
    ['Pooling Layer', 'A Pooling Layer (PL) is a layer.', 'pooling layers'],
  ])('keeps the capitals that the texts give it: %s in “%s”', (name, text, expected) => {
    const one = { ...shared(name, 0.2, 0.6, 0.6), kind: 'OTHER' as const }
    expect(sentence({ from: titled('One', text), sharedConcepts: [one] })).toBe(
      `Both papers deal with ${expected}.`,
    )
  })

  it.each([
    ['Keelson Lakes', 'The Keelson Lakes are'],
    ['United Looms States', 'The United Looms States is'],
  ])('is one or several, as such names are: %s', (name, expected) => {
    const from = titled('Tides', `We sail the ${name} by night.`)
    const sharedConcepts = [{ ...shared(name, 0.1), kind: 'OTHER' as const }]
    expect(sentence({ from, sharedConcepts })).toBe(`${expected} central to both papers.`)
  })

  it('has no article where papers but say that it does something', () => {
    const from = titled('Tides', 'We show that Keelson, by night, was right.')
    const to = titled('Ebbs', 'Others argue that Keelson was asleep.')
    const sharedConcepts = [{ ...shared('Keelson', 0.1), kind: 'OTHER' as const }]
    expect(sentence({ from, to, sharedConcepts })).toBe('Keelson is central to both papers.')
  })

  it('is in lower case where a paper writes it so', () => {
    expect(opening('Tablet Weaving', 'tablet weaving')).toBe('Tablet weaving is central to both papers.')
    const inPlural = { ...shared('Tablet Weaver', 0.1), to: { spelling: 'tablet weavers', score: 0.8 } }
    expect(sentence({ sharedConcepts: [shared('pruning', 0.15), inPlural] })).toBe(
      'Pruning and tablet weavers are central to both papers.',
    )
  })

  it.each([
    ['Recommendation', 'recommendation'],
    ['Federated Learning', 'federated learning'],
    ['Bayesian Network', 'Bayesian networks'],
    ['Adam', 'Adam'],
    ['LLM Distillation', 'LLM Distillation'],
    ['Mixture of 3 Experts', 'Mixture of 3 Experts'],
  ])('keeps its capitals in the middle only if it is a name: %s', (name, expected) => {
    expect(sentence({ sharedConcepts: [shared(name, 0.1, 0.6, 0.6)] })).toBe(
      `Both papers deal with ${expected}.`,
    )
  })

  it('keeps the capitals of a model or a data set', () => {
    expect(opening('Common Voice', 'Common Voice', 'DATASET')).toBe('Common Voice is central to both papers.')
  })

  it('is no name of a single model where it is a sort of them', () => {
    expect(opening('Transformer', 'Transformer', 'MODEL')).toBe('Transformers are central to both papers.')
    expect(opening('Vision Transformer', 'vision transformer', 'MODEL')).toBe(
      'Vision transformers are central to both papers.',
    )
    expect(opening('Multimodal foundation models', 'Multimodal foundation models', 'MODEL')).toBe(
      'Multimodal foundation models are central to both papers.',
    )
  })

  it('takes an article where it says itself what it is', () => {
    expect(opening('Segment Anything Model', 'Segment Anything Model', 'MODEL')).toBe(
      'The Segment Anything Model is central to both papers.',
    )
  })

  it('keeps the capital inside that it has, though a paper writes it small', () => {
    expect(opening('naive Bayes', 'naive bayes')).toBe('Naive Bayes is central to both papers.')
  })

  it('is no bare name where hyphens join ordinary words', () => {
    expect(opening('Action-Perception', 'Action-Perception', 'MODEL')).not.toContain('the model')
  })

  it('says what it stands for where it is a bare one', () => {
    expect(opening('ImageNet', 'ImageNet', 'DATASET')).toBe(
      'The data set ImageNet is central to both papers.',
    )
  })
})

describe('what else the sentence names', () => {
  it('sums up what it does not name', () => {
    const many = ['first', 'second', 'third', 'fourth', 'fifth'].map((name, index) =>
      shared(name, 0.1 - index / 100, 0.8, 0.6),
    )
    expect(sentence({ sharedConcepts: many.slice(0, 4) })).toContain(
      'both also touch on second, third and one more concept.',
    )
    expect(sentence({ sharedConcepts: many })).toContain(
      'both also touch on second, third and two more concepts.',
    )
  })

  it('leaves out what says nothing new', () => {
    const sharedConcepts = [shared('large language model', 0.2), shared('language model', 0.1)]
    const sharedTopics = ['Large Language Models', 'Pruning & Sparsity']
    expect(sentence({ sharedConcepts, sharedTopics })).toBe(
      'Large language models are central to both papers; both come under the topic “Pruning & Sparsity”.',
    )
  })

  it('leaves out what adds but the sort of thing', () => {
    const sharedConcepts = [shared('vehicle routing', 0.2), shared('vehicle routing problem', 0.1)]
    expect(sentence({ sharedConcepts })).toBe('Vehicle routing is central to both papers.')
  })

  it('quotes topics and names organisations', () => {
    expect(
      sentence({
        sharedConcepts: [shared('pruning', 0.1)],
        sharedTopics: ['Law & Legal AI', 'Preference Optimization & RLHF'],
        sharedOrganizations: ['Meta', 'Shanghai AI Laboratory'],
      }),
    ).toBe(
      'Pruning is central to both papers; both come under the topics “Law & Legal AI” and “Preference Optimization & RLHF”; both are from Meta and Shanghai AI Laboratory.',
    )
  })
})

describe('organisations in the sentence', () => {
  it.each([
    ['University of Dundee', 'the University of Dundee'],
    ['Chinese Academy of Sciences', 'the Chinese Academy of Sciences'],
    ['Technical University of Munich', 'the Technical University of Munich'],
    ['Allen Institute for AI', 'the Allen Institute for AI'],
    ['Max Planck Institute for Informatics', 'the Max Planck Institute for Informatics'],
    ['The Alan Turing Institute', 'The Alan Turing Institute'],
    ['National Bureau of Economic Research', 'the National Bureau of Economic Research'],
    ['City, University of London', 'City, University of London'],
    ['Princeton University', 'Princeton University'],
    ['University College London', 'University College London'],
    ['Imperial College London', 'Imperial College London'],
    ['Bank of America', 'Bank of America'],
    ['American Museum of Natural History', 'the American Museum of Natural History'],
    ['Google DeepMind', 'Google DeepMind'],
  ])('have the article that English gives them: %s', (name, expected) => {
    expect(sentence({ sharedConcepts: [shared('pruning', 0.1)], sharedOrganizations: [name] })).toBe(
      `Pruning is central to both papers; both are from ${expected}.`,
    )
  })
})

describe('the sentence on papers without a shared idea', () => {
  it('says so and what their texts say', () => {
    expect(sentence({})).toBe(
      'The papers share no concept and no topic, but a language model places them close together and their wording is alike.',
    )
    expect(sentence({ parts: [part('words', 0.4)], sharedOrganizations: ['Meta'] })).toBe(
      'The papers share no concept and no topic, but their wording is alike; both are from Meta.',
    )
  })

  it('names the terms of both', () => {
    const [from, to] = [
      titled('Loom', 'A shuttle and a heddle.', ['shuttle', 'heddle']),
      titled('Weft', 'Heddle and shuttle, shuttle.'),
    ]
    expect(sentence({ from, to, parts: texts(0.3, 0.1) })).toBe(
      'The papers share no concept and no topic, but both use the terms “shuttle” and “heddle”.',
    )
    expect(sentence({ from, to, parts: texts(0.6, 0.1) })).toBe(
      'The papers share no concept and no topic, but a language model places them close together, and both use the terms “shuttle” and “heddle”.',
    )
    expect(sentence({ from, to, parts: texts(0.6, 0.3) })).toBe(
      'The papers share no concept and no topic, but a language model places them close together and their wording is alike: both use the terms “shuttle” and “heddle”.',
    )
  })

  it('says which of them both titles have', () => {
    const from = titled('The heddle', 'A shuttle.', ['shuttle'])
    const to = titled('Old heddles', 'Heddle and shuttle.')
    expect(sentence({ from, to, parts: texts(0.6, 0.1) })).toBe(
      'The papers share no concept and no topic, but a language model places them close together: both titles name “heddle”, and both papers use the term “shuttle”.',
    )
  })

  it('begins with what both titles name where the papers meet in a topic', () => {
    const from = titled('The heddle', 'A shuttle.', ['shuttle'])
    const to = titled('Old heddles', 'Heddle and shuttle.')
    const given = { from, to, parts: texts(0.6, 0.1), sharedTopics: ['Textiles'] }
    expect(sentence(given)).toBe(
      'Both titles name “heddle”, and both papers use the term “shuttle”; both come under the topic “Textiles”; a language model places them close together.',
    )
    expect(sentence({ ...given, sharedConcepts: [shared('species', 0.2)] })).toBe(sentence(given))
    expect(sentence({ ...given, parts: texts(0.01, 0.1) })).toMatch(
      /^Both papers come under the topic “Textiles”; they share no concept, but both titles name “heddle”/u,
    )
  })

  it('says that terms may be all that there is', () => {
    expect(sentence({ ...withShuttles, parts: texts(0.17, 0.1) })).toBe(
      'The papers share no concept and no topic, but both use the term “shuttle”; otherwise their texts have little in common.',
    )
    expect(sentence({ ...withShuttles, parts: texts(0.17, 0.1), sharedTopics: ['Textiles'] })).toBe(
      'Both papers come under the topic “Textiles”; they share no concept, but both use the term “shuttle”.',
    )
  })

  it('does not make more of the texts than they are', () => {
    expect(sentence({ parts: [part('meaning', 0.3), part('words', 0.1)] })).toBe(
      'The papers share no concept and no topic, and what likeness there is lies in their meaning and wording.',
    )
    expect(sentence({ parts: [part('words', 0.1)] })).toBe(
      'The papers share no concept and no topic, and what likeness there is lies in their wording.',
    )
    expect(sentence({ parts: [] })).toBe(
      'The papers share no concept and no topic, and their texts have nothing in common.',
    )
  })

  it('says that there is no topic only where there is none at any level', () => {
    expect(sentence({ sharedBroaderTopics: ['Biology & Genomics'], parts: [part('words', 0.1)] })).toBe(
      'Both papers come under “Biology & Genomics” at large; they share no narrower topic and no concept, and what likeness there is lies in their wording.',
    )
  })

  it('names a broader topic beside an idea that is but mentioned', () => {
    const sharedConcepts = [shared('pruning', 0.1, 0.2, 0.2)]
    expect(sentence({ sharedConcepts, sharedBroaderTopics: ['Biology & Genomics'] })).toBe(
      'Both papers mention pruning; both come under “Biology & Genomics” at large; what else they share lies in their meaning and wording.',
    )
  })

  it('names the topic where there is one', () => {
    expect(sentence({ sharedTopics: ['3D Vision'] })).toBe(
      'Both papers come under the topic “3D Vision”; they share no concept, but a language model places them close together and their wording is alike.',
    )
  })
})

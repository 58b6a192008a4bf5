import { describe, expect, it } from 'vitest'
import { topicMeaning } from '../../src/knowledge/topics/topic-meaning.ts'
import { topicTexts } from '../../src/knowledge/topics/topic-texts.ts'
import { madeReference } from './made-reference.ts'

const vectors = new Map([
  ['north', [1, 0, 0]],
  ['north-east', [0.8, 0.6, 0]],
  ['east', [0, 1, 0]],
])

describe('the meaning of a topic to a paper', () => {
  it('is the higher the nearer their vectors are', () => {
    const meaning = topicMeaning(vectors)([1, 0, 0])
    expect([...(meaning ?? [])].sort(([, a], [, b]) => b - a).map(([slug]) => slug)).toEqual([
      'north',
      'north-east',
      'east',
    ])
  })

  it('does not count what all topics have in common', () => {
    const alike = new Map([...vectors].map(([slug, [x = 0, y = 0]]) => [slug, [x, y, 5]]))
    const meaning = topicMeaning(alike)([1, 0, 5])
    expect(meaning?.get('north')).toBeCloseTo(topicMeaning(vectors)([1, 0, 0])?.get('north') ?? 0, 10)
  })

  it('is around 0 where the paper is of another world than all topics', () => {
    const meaning = topicMeaning(vectors)([0.1, 0, Math.sqrt(0.99)])
    expect(Math.max(...(meaning?.values() ?? []))).toBeLessThan(1)
  })

  it.each([
    ['the paper has no vector', vectors, null],
    ['the paper has a vector of zeros, as a text without words', vectors, [0, 0, 0]],
    ['the topics have no vectors', null, [1, 0, 0]],
    ['there is one topic', new Map([['north', [1, 0, 0]]]), [1, 0, 0]],
  ])('is not known where %s', (_, topics, embedding) => {
    expect(topicMeaning(topics)(embedding)).toBeNull()
  })

  it('is refused to a vector of another embedder', () => {
    expect(() => topicMeaning(vectors)([1, 0])).toThrow(RangeError)
  })
})

describe('the text of a topic', () => {
  const asInAbstracts =
    'We present a new approach to this problem. Earlier work left it open how well such methods do in practice. Experiments on several data sets show that ours improves on existing ones, and we discuss what this means for further research.'

  it('has its name, aliases, description and broader topic, and ends as abstracts do', () => {
    expect(topicTexts(madeReference.topics).get('genomics')).toBe(
      `Genomics: genome, CRISPR, single-cell RNA. Genomes, how they are read and edited. (Biology) ${asInAbstracts}`,
    )
  })

  it('comes to the description however rich the vocabulary is', () => {
    const vocabulary = Array.from({ length: 200 }, (_, place) => `term${place}`)
    const [text] = topicTexts([
      { slug: 'weaving', name: 'Weaving', broader: null, aliases: [], description: 'Cloth.', vocabulary },
    ]).values()
    expect(text).toMatch(/^Weaving: term0, term1, .*term39\. Cloth\. /u)
  })

  it('has the titles that papers of the topic might have', () => {
    const [text] = topicTexts([
      {
        slug: 'weaving',
        name: 'Weaving',
        broader: null,
        aliases: [],
        description: 'Cloth.',
        vocabulary: ['loom'],
        examples: ['Silk on hand looms', 'Patterns of twill'],
      },
    ]).values()
    expect(text).toBe(`Weaving: loom. Silk on hand looms. Patterns of twill. Cloth. ${asInAbstracts}`)
  })

  it('of an area has no broader one', () => {
    expect(topicTexts(madeReference.topics).get('history')).toBe(
      `History: medieval, archival sources. The past from its charters, letters and ruins. ${asInAbstracts}`,
    )
  })
})

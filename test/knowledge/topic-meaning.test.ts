import { describe, expect, it } from 'vitest'
import { embedTopics } from '../../src/knowledge/topics/embed-topics.ts'
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

const asInAbstracts =
  'We present a new approach to this problem. Earlier work left it open how well such methods do in practice. Experiments on several data sets show that ours improves on existing ones, and we discuss what this means for further research.'

const weaving = { slug: 'weaving', name: 'Weaving', broader: null, aliases: [], description: 'Cloth.' }

describe('the texts of a topic', () => {
  it('start with its name, aliases, description and broader topic, and end as abstracts do', () => {
    expect(topicTexts(madeReference.topics).get('genomics')).toEqual([
      [
        `Genomics: genome, CRISPR, single-cell RNA. Genomes, how they are read and edited. (Biology) ${asInAbstracts}`,
      ],
    ])
  })

  it('have a rich vocabulary in parts, so that the first comes to the description', () => {
    const vocabulary = Array.from({ length: 200 }, (_, place) => `term${place}`)
    expect(topicTexts([{ ...weaving, vocabulary }]).get('weaving')).toEqual([
      [expect.stringMatching(/^Weaving: term0, term1, .*term39\. Cloth\. /u)],
      [expect.stringMatching(/^Weaving: term40, .*term79\. We present /u)],
      [expect.stringMatching(/^Weaving: term80, .*term119\. We present /u)],
    ])
  })

  it('have the titles that its papers might have, beside the rest and by themselves', () => {
    const examples = ['Silk on hand looms', 'Patterns of twill']
    expect(topicTexts([{ ...weaving, vocabulary: ['loom'], examples }]).get('weaving')).toEqual([
      [`Weaving: loom. Silk on hand looms. Patterns of twill. Cloth. ${asInAbstracts}`],
      examples,
    ])
  })

  it('of an area have no broader one', () => {
    expect(topicTexts(madeReference.topics).get('history')).toEqual([
      [
        `History: medieval, archival sources. The past from its charters, letters and ruins. ${asInAbstracts}`,
      ],
    ])
  })
})

describe('the vector of a topic', () => {
  it('is as far from each kind of its texts, however many there are of one', async () => {
    const texts = new Map([
      ['weaving', [['north'], ['east', 'east', 'east']]],
      ['knitting', [['east']]],
    ])
    const made = await embedTopics(texts, async (list) =>
      list.map((text) => (text === 'north' ? [1, 0] : [0, 1])),
    )
    expect(made.get('weaving')?.map((value) => value.toFixed(12))).toEqual([
      '0.707106781187',
      '0.707106781187',
    ])
    expect(made.get('knitting')).toEqual([0, 1])
  })
})

import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { madePaper } from './made-paper.ts'
import { madeReference } from './made-reference.ts'

const knowledge = createKnowledge(madeReference)
const topicsOf = (title: string, text: string) => knowledge.describe(madePaper(title, text)).topics
const direct = (title: string, text: string) =>
  topicsOf(title, text)
    .filter((topic) => topic.direct)
    .map((topic) => topic.slug)

/** Topics that are neighbours in the list are neighbours in meaning. */
const vectorAt = (place: number): number[] => [Math.cos(place * 0.4), Math.sin(place * 0.4)]
const vectorOf = (slug: string): number[] =>
  vectorAt(madeReference.topics.findIndex((topic) => topic.slug === slug))
const knowing = createKnowledge(madeReference, {
  topicVectors: new Map(madeReference.topics.map(({ slug }, place) => [slug, vectorAt(place)])),
})

/** A topic that is known by its vocabulary alone. */
const craft = (slug: string, vocabulary: string[]) => ({
  slug,
  name: slug,
  broader: null,
  aliases: [],
  description: '',
  vocabulary,
})

describe('topics of a paper', () => {
  it('are the narrower ones, with each broader one once', () => {
    const topics = topicsOf(
      'Direct preference optimization for large language models',
      'We fit a large language model to human preferences with preference optimization.',
    )
    expect(topics.filter((topic) => topic.primary).map((topic) => topic.slug)).toEqual(['alignment'])
    expect(
      topics
        .filter((topic) => !topic.direct)
        .map((topic) => topic.slug)
        .sort(),
    ).toEqual(['language-models', 'machine-learning'])
  })

  it('are the broader one where no narrower one is spoken for', () => {
    expect(
      direct('What a large language model knows', 'We ask a large language model about itself.'),
    ).toEqual(['language-models'])
  })

  it('of biology are biological', () => {
    expect(
      direct(
        'CRISPR screens of the mouse genome',
        'Knockouts change gene expression in liver cells, read by single-cell RNA sequencing.',
      ),
    ).toEqual(['genomics'])
  })

  it('of economics are economic', () => {
    expect(
      direct(
        'Do minimum wages raise prices?',
        'A difference-in-differences design follows the minimum wage across borders and the labour market.',
      ),
    ).toEqual(['economics'])
  })

  it.each(['computer-vision', 'genomics'])(
    'are told by meaning where words speak for several: %s',
    (slug) => {
      const paper = madePaper(
        'CRISPR, the genome and image classification',
        'Image classification of genomes.',
      )
      const { topics } = knowing.describe(paper, {
        corpus: { papers: 0, documentFrequencies: [] },
        embedding: vectorOf(slug),
      })
      expect(topics.find((topic) => topic.primary)?.slug).toBe(slug)
    },
  )

  it('are told by words where the paper has no vector', () => {
    const paper = madePaper(
      'What a large language model knows',
      'We ask a large language model about itself.',
    )
    expect(knowing.describe(paper).topics).toEqual(knowledge.describe(paper).topics)
  })

  it('are none for a paper that fits none, whatever words it shares', () => {
    expect(
      topicsOf(
        'Credit among peasants in fourteenth-century Essex',
        'Rolls of three manors show how villagers learned to lend. The training of scribes and models of lordship shaped what was written down.',
      ),
    ).toEqual([])
  })

  it('are rather a narrower one than the group of topics that it is in', () => {
    const topics = topicsOf('A language model and its alignment', 'Alignment of a language model.')
    expect(topics.find((topic) => topic.primary)?.slug).toBe('alignment')
  })

  it.each([
    ['near, in its family', 'pottery', 'woodwork'],
    ['further off, in its area', 'ceramics', 'carpentry'],
  ])('are rather those of which a topic %s is spoken of, too', (_, ofClay, ofTimber) => {
    const crafts = createKnowledge({
      topics: [
        craft('earth', []),
        craft('wood', []),
        { ...craft('pottery', []), broader: 'earth' },
        { ...craft('woodwork', []), broader: 'wood' },
        { ...craft('ceramics', []), broader: 'earth' },
        { ...craft('carpentry', []), broader: 'wood' },
        { ...craft('fired ware', ['deep bowls', 'tall jars']), broader: 'pottery' },
        { ...craft('turned ware', ['deep bowls', 'tall cups']), broader: 'woodwork' },
        { ...craft('bricks', ['stoneware clay']), broader: ofClay },
        { ...craft('planks', ['oak timber']), broader: ofTimber },
      ],
      concepts: [],
      organizations: [],
    })
    const primary = (text: string) =>
      crafts.describe(madePaper('Deep bowls of two villages', text)).topics.find((topic) => topic.primary)
        ?.slug
    expect(primary('Clay.')).toBe('fired ware')
    expect(primary('Timber.')).toBe('turned ware')
  })

  it('are none of which only topics nearby are spoken of', () => {
    const crafts = createKnowledge({
      topics: [
        craft('crafts', []),
        { ...craft('pottery', ['stoneware clay', 'tall jars', 'deep bowls']), broader: 'crafts' },
        { ...craft('woodwork', ['oak timber']), broader: 'crafts' },
      ],
      concepts: [],
      organizations: [],
    })
    const paper = madePaper('Stoneware clay for tall jars', 'Deep bowls, tall jars and stoneware clay.')
    const { topics } = crafts.describe(paper)
    expect(topics.map((topic) => topic.slug)).toEqual(['pottery', 'crafts'])
    expect(topics.filter((topic) => topic.direct)).toHaveLength(1)
  })

  it('are rather the broader one where much more speaks for it', () => {
    const crafts = createKnowledge({
      topics: [
        craft('crafts', []),
        { ...craft('textiles', ['warp threads', 'weft yarns', 'felt mats']), broader: 'crafts' },
        { ...craft('weaving', ['loom carpets']), broader: 'textiles' },
      ],
      concepts: [],
      organizations: [],
    })
    const topics = crafts.describe(madePaper('Warp threads, weft yarns, felt mats', 'Loom carpets.')).topics
    expect(topics.find((topic) => topic.primary)?.slug).toBe('textiles')
  })

  it('are none for a paper without words', () => {
    expect(topicsOf('', '')).toEqual([])
  })

  it('are not drawn by a rich vocabulary, nor missed for it', () => {
    const terms = Array.from(
      { length: 80 },
      (_, place) => `${String.fromCharCode(97 + (place % 26))}xyl${place}`,
    )
    const crafts = createKnowledge({
      topics: [
        craft('weaving', ['heddle', 'warp beam', 'treadle', ...terms]),
        craft('pottery', ['kiln', 'glaze']),
        craft('joinery', ['dovetail', 'mortise']),
      ],
      concepts: [],
      organizations: [],
    })
    const primary = (title: string) =>
      crafts.describe(madePaper(title, '')).topics.find((topic) => topic.primary)?.slug
    expect(primary('A kiln for glaze beside a treadle')).toBe('pottery')
    expect(primary('Heddle and treadle before the kiln')).toBe('weaving')
  })

  it('are known by the words of titles that their papers might have', () => {
    const titled = { ...craft('weaving', ['heddle']), examples: ['Shedding and beating on a treadle floor'] }
    const crafts = createKnowledge({
      topics: [titled, craft('pottery', ['kiln', 'glaze']), craft('joinery', ['dovetail', 'mortise'])],
      concepts: [],
      organizations: [],
    })
    const [topic] = crafts.describe(madePaper('Treadle and beating', '')).topics
    expect(topic?.slug).toBe('weaving')
  })

  it('are rather the subject than the method that serves it, where both are spoken for alike', () => {
    const crafts = createKnowledge({
      topics: [
        { ...craft('dating', ['kiln', 'glaze']), method: true },
        craft('pottery', ['clay', 'slip']),
        craft('joinery', ['dovetail', 'mortise']),
      ],
      concepts: [],
      organizations: [],
    })
    const topics = crafts.describe(madePaper('Kiln, glaze, clay, slip', '')).topics
    expect(topics.map(({ slug }) => slug)).toEqual(['pottery', 'dating'])
  })

  it('are rather what its opening speaks of than what comes later', () => {
    const crafts = createKnowledge({
      topics: [
        craft('weaving', ['heddle', 'treadle']),
        craft('pottery', ['kiln', 'glaze']),
        craft('joinery', ['dovetail', 'mortise']),
      ],
      concepts: [],
      organizations: [],
    })
    const between = Array.from({ length: 60 }, () => 'thereby').join(' ')
    const primary = (first: string, last: string) =>
      crafts
        .describe(madePaper('On an old trade', `${first} ${between} ${last}`))
        .topics.find((topic) => topic.primary)?.slug
    expect(primary('A heddle, a treadle.', 'A kiln, a glaze.')).toBe('weaving')
    expect(primary('A kiln, a glaze.', 'A heddle, a treadle.')).toBe('pottery')
  })

  const trades = createKnowledge({
    topics: [craft('weaving', ['loom carpets']), craft('pottery', ['kiln glazes'])],
    concepts: [],
    organizations: [],
  })

  it.each([
    ['Kiln glazes via loom carpets', 'pottery'],
    ['Loom carpets for kiln glazes', 'pottery'],
    ['Loom carpets by kiln glazes', 'weaving'],
    ['Kiln glazes: loom carpets using clay', 'pottery'],
  ])('are rather what a title names as the subject than as the means: %s', (title, slug) => {
    const [topic] = trades.describe(madePaper(title, '')).topics
    expect(topic?.slug).toBe(slug)
  })

  it('are a method where nothing else is spoken for', () => {
    const crafts = createKnowledge({
      topics: [
        { ...craft('dating', ['kiln', 'glaze']), method: true },
        craft('joinery', ['dovetail', 'mortise']),
      ],
      concepts: [],
      organizations: [],
    })
    const [topic] = crafts.describe(madePaper('Kiln and glaze', '')).topics
    expect(topic?.slug).toBe('dating')
  })

  it('have scores between 0 and 1, and exactly one is primary', () => {
    const topics = topicsOf(
      'CRISPR, image classification and LLM',
      'Gene expression, human preferences, minimum wage, medieval, genome.',
    )
    expect(Math.min(...topics.map((topic) => topic.score))).toBeGreaterThan(0)
    expect(Math.max(...topics.map((topic) => topic.score))).toBeLessThan(1)
    expect(topics.filter((topic) => topic.primary)).toHaveLength(1)
    expect(topics.filter((topic) => topic.direct).length).toBeLessThanOrEqual(5)
    expect(new Set(topics.map((topic) => topic.slug)).size).toBe(topics.length)
  })

  it('end at a broader topic that is missing, or that comes again', () => {
    const [entry] = madeReference.topics
    const base = { name: 'Weaving', description: '', aliases: ['loom'], vocabulary: [] }
    const topics = [
      { ...base, slug: 'weaving', broader: 'crafts' },
      { ...base, name: 'Crafts', slug: 'crafts', broader: 'weaving' },
      { ...base, name: 'Lost', slug: 'lost', broader: 'nowhere', aliases: [] },
    ]
    const odd = createKnowledge({ topics, concepts: [], organizations: [] })
    expect(entry).toBeDefined()
    expect(
      odd.describe(madePaper('Weaving on a loom', 'Weaving, loom, weaving.')).topics.length,
    ).toBeLessThanOrEqual(2)
  })
})

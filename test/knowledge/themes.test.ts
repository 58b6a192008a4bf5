import { describe, expect, it } from 'vitest'
import type { Community } from '../../src/knowledge/themes/community.ts'
import { createCommunityFinder } from '../../src/knowledge/themes/community-finder.ts'
import type { LabelConcept, LabelNames, LabelTopic } from '../../src/knowledge/themes/label-names.ts'
import { labelThemes } from '../../src/knowledge/themes/label-themes.ts'
import { matchThemes } from '../../src/knowledge/themes/match-themes.ts'
import type { PaperPair } from '../../src/knowledge/themes/paper-pair.ts'
import { themeId } from '../../src/knowledge/themes/theme-id.ts'
import type { ThemeConcepts } from '../../src/knowledge/themes/theme-concepts.ts'
import { topicsOfMost } from '../../src/knowledge/themes/topics-of-most.ts'
import type { ThemeVoter } from '../../src/knowledge/themes/vote-themes.ts'
import { voteThemes } from '../../src/knowledge/themes/vote-themes.ts'
import { weightByTopics } from '../../src/knowledge/themes/weight-by-topics.ts'

const named = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) => `${letter}${String(place).padStart(2, '0')}`)

const allPairs = (papers: string[], weight: number): PaperPair[] =>
  papers.flatMap((from, place) => papers.slice(place + 1).map((to) => ({ from, to, weight })))

const found = (pairs: PaperPair[], topics: ReadonlyMap<string, string[]> = new Map()): Community[] => {
  const finder = createCommunityFinder()
  pairs.forEach(finder.add)
  for (const [paper, slugs] of topics) finder.tell(paper, slugs)
  return finder.communities([...new Set(pairs.flatMap(({ from, to }) => [from, to]))].sort())
}

const communitiesOf = (pairs: PaperPair[], topics?: ReadonlyMap<string, string[]>): string[][] =>
  found(pairs, topics).map(({ papers }) => papers)

/** Three groups with a bridge between each two, and three papers that share something with nobody else. */
const grouped: PaperPair[] = [
  ...allPairs(named('a', 9), 0.5),
  ...allPairs(named('b', 7), 0.4),
  ...allPairs(named('c', 4), 0.9),
  ...allPairs(named('d', 3), 0.9),
  { from: 'a00', to: 'b00', weight: 0.1 },
  { from: 'c00', to: 'b01', weight: 0.1 },
]

/** A ring of forty papers, where every cut is as good as another. */
const ring: PaperPair[] = named('r', 40).map((from, place, papers) => ({
  from,
  to: papers[(place + 1) % 40] ?? '',
  weight: 0.3,
}))

const shuffled = (pairs: PaperPair[]): PaperPair[] =>
  pairs
    .map((pair, place) => ({
      place: (place * 7919) % 104_729,
      pair: { ...pair, from: pair.to, to: pair.from },
    }))
    .sort((a, b) => b.place - a.place)
    .map(({ pair }) => pair)

describe('communities', () => {
  it('are the papers that share more with each other than with the rest; three papers are none', () => {
    expect(communitiesOf(grouped)).toEqual([named('a', 9), named('b', 7), named('c', 4)])
  })

  it('are the same in whichever order and direction the pairs come', () => {
    const pairs = [...grouped, ...ring]

    expect(communitiesOf(shuffled(pairs))).toEqual(communitiesOf(pairs))
    expect(communitiesOf(shuffled(pairs)).length).toBeGreaterThan(4)
  })

  it('weigh a pair by all that comes of it', () => {
    const square = allPairs(named('a', 4), 0.3)
    const other = allPairs(named('b', 4), 0.3)
    const bridge = [
      { from: 'm', to: 'a00', weight: 0.5 },
      { from: 'm', to: 'b00', weight: 0.3 },
    ]
    const again = { from: 'b00', to: 'm', weight: 0.3 }

    expect(communitiesOf([...square, ...other, ...bridge])).toEqual([[...named('a', 4), 'm'], named('b', 4)])
    expect(communitiesOf([...square, ...other, ...bridge, again])).toEqual([
      named('a', 4),
      [...named('b', 4), 'm'],
    ])
  })

  it('are there in a graph of one or two subjects too', () => {
    expect(communitiesOf(allPairs(named('a', 6), 0.5))).toEqual([named('a', 6)])
    expect(communitiesOf([...allPairs(named('b', 5), 0.5), ...allPairs(named('a', 6), 0.5)])).toEqual([
      named('a', 6),
      named('b', 5),
    ])
  })

  it('are those of the papers in the order, without one that came in only while they were read', () => {
    const finder = createCommunityFinder()
    const late = [
      { from: 'late', to: 'a00', weight: 0.9 },
      { from: 'b00', to: 'late', weight: 0.9 },
      { from: 'late', to: 'later', weight: 0.9 },
    ]
    for (const pair of [...late, ...grouped]) finder.add(pair)

    const order = [...named('a', 9), ...named('b', 7), ...named('c', 4), ...named('d', 3)]
    expect(finder.communities(order).map(({ papers }) => papers)).toEqual([
      named('a', 9),
      named('b', 7),
      named('c', 4),
    ])
  })

  it('are none where no paper shares anything', () => {
    expect(communitiesOf([])).toEqual([])
  })

  it('are none of papers that share with others which share nothing with each other', () => {
    const loose = named('r', 90).flatMap((from, place, papers) =>
      [1, 7, 31].map((step) => ({ from, to: papers[(place + step) % 90] ?? '', weight: 0.5 })),
    )

    expect(communitiesOf(loose)).toEqual([])
    expect(communitiesOf([...loose, ...allPairs(named('a', 6), 0.5)])).toEqual([named('a', 6)])
  })

  it('are those of papers that lie loosely too, once the closest are found', () => {
    const groups = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => named(letter, 5))
    const links = groups.flatMap((papers, group) =>
      [1, 2, 3].flatMap((step) =>
        papers.map((from, place) => ({
          from,
          to: groups[(group + step) % 8]?.[(place * 2 + group * step) % 5] ?? '',
          weight: 0.5,
        })),
      ),
    )
    const loose = [...groups.flatMap((papers) => allPairs(papers, 0.5)), ...links]

    expect(communitiesOf([...loose, ...allPairs(named('t', 6), 0.5)])).toEqual([...groups, named('t', 6)])
  })

  it('have a paper that shares a quarter of what it shares with one of them', () => {
    const groups = ['a', 'b', 'c', 'd', 'e'].map((letter) => named(letter, 5))
    const pairs = groups.flatMap((papers) => allPairs(papers, 0.5))
    const between = groups.map(([first = '']) => ({ from: 'm', to: first, weight: 0.2 }))
    const again = { from: 'm', to: 'e01', weight: 0.2 }

    expect(communitiesOf([...pairs, ...between])).toEqual(groups)
    expect(communitiesOf([...pairs, ...between, again])).toEqual([
      ...groups.slice(0, 4),
      [...named('e', 5), 'm'],
    ])
  })
})

const about = (papers: string[], topic: string): [string, string[]][] =>
  papers.map((paper) => [paper, [topic]])

describe('a pair with a topic in common', () => {
  const squares = [...allPairs(named('a', 5), 0.5), ...allPairs(named('b', 5), 0.5)]
  const between = ['a00', 'a01', 'b00', 'b01', 'b02'].map((to) => ({ from: 'm', to, weight: 0.2 }))
  const pairs = [...squares, ...between]

  it('counts more than some without, where communities are found', () => {
    const topics = new Map([...about([...named('a', 5), 'm'], 'parsing'), ...about(named('b', 5), 'robots')])

    expect(communitiesOf(pairs)).toEqual([named('a', 5), [...named('b', 5), 'm']])
    expect(communitiesOf(pairs, topics)).toEqual([[...named('a', 5), 'm'], named('b', 5)])
  })

  it('counts no more than others where all have one', () => {
    const topics = new Map(about([...named('a', 5), ...named('b', 5), 'm'], 'parsing'))

    expect(communitiesOf(pairs, topics)).toEqual(communitiesOf(pairs))
  })

  it('is needed in a community where most papers have one', () => {
    const groups = [...allPairs(named('a', 6), 0.5), ...allPairs(named('b', 5), 0.5)]
    const topics = new Map([
      ...about(named('a', 5), 'parsing'),
      ...about(['a05'], 'poetry'),
      ...about(named('b', 3), 'robots'),
      ['b03', ['poetry', 'robots']] as const,
    ])

    expect(found(groups, topics)).toEqual([
      { papers: named('a', 5), topics: ['parsing'] },
      { papers: named('b', 4), topics: ['robots'] },
    ])
  })

  it('leaves those who have another one to make a community of their own', () => {
    const ends = [...named('a', 5), ...named('b', 5)]
    const topics = new Map([...about(named('a', 5), 'parsing'), ...about(named('b', 5), 'robots')])
    const links = named('a', 5).flatMap((from) => named('b', 5).map((to) => ({ from, to, weight: 0.5 })))
    const others = allPairs(named('c', 5), 0.5)

    expect(
      communitiesOf([...allPairs(named('a', 5), 0.5), ...allPairs(named('b', 5), 0.5), ...links]),
    ).toEqual([ends])
    expect(
      communitiesOf(
        [...allPairs(named('a', 5), 0.5), ...allPairs(named('b', 5), 0.5), ...links, ...others],
        topics,
      ),
    ).toEqual([named('a', 5), named('b', 5), named('c', 5)])
  })

  it('counts whole, another a tenth', () => {
    expect(weightByTopics(0.5, ['parsing', 'grammar'], ['robots', 'grammar'])).toBe(0.5)
    expect(weightByTopics(0.5, ['parsing'], ['robots'])).toBeCloseTo(0.05, 10)
    expect(weightByTopics(0.5, [], [])).toBeCloseTo(0.05, 10)
  })
})

describe('themes that are matched with those of before', () => {
  const before = new Map([
    ...named('a', 10).map((paper) => [paper, 'ta'] as const),
    ...named('b', 10).map((paper) => [paper, 'tb'] as const),
  ])

  it('keep their ids when papers come, go and change sides', () => {
    const a = [...named('a', 9), 'b09', 'n00', 'n01']
    const b = [...named('b', 9), 'a09', 'n02']

    expect(matchThemes([b, a], before)).toEqual(['tb', 'ta'])
  })

  it('go on in the larger part where they fall apart; the other part is a new one', () => {
    const [larger, smaller] = [named('a', 6), named('a', 10).slice(6)]

    expect(matchThemes([smaller, larger], before)).toEqual([themeId('a06'), 'ta'])
  })

  it('become the one that brings the larger part where they fall together', () => {
    expect(matchThemes([[...named('a', 5), ...named('b', 10)]], before)).toEqual(['tb'])
  })

  it('do not go on in a community that has less than half of them', () => {
    expect(matchThemes([[...named('a', 4), ...named('n', 20)]], before)).toEqual([themeId('a00')])
  })

  it('do not take an id that another theme goes by, be it the id of their first paper', () => {
    const themeOf = new Map(named('a', 10).map((paper) => [paper, themeId('a00')]))

    expect(matchThemes([['a00', 'a01', 'a02'], named('a', 10).slice(3)], themeOf)).toEqual([
      themeId('a01'),
      themeId('a00'),
    ])
  })

  it('are named for their first papers where there were none', () => {
    expect(matchThemes([named('a', 4), named('b', 4)], new Map())).toEqual([themeId('a00'), themeId('b00')])
    expect(themeId('a00')).toMatch(/^t[0-9a-z]{15}$/)
  })
})

const concept = (
  name: string,
  paperCount: number,
  more: Partial<LabelConcept> = {},
): [string, LabelConcept] => [
  name.replaceAll(' ', '-'),
  { name, kind: 'METHOD', curated: true, paperCount, ...more },
]

const counts = (entries: Record<string, number>): Map<string, number> => new Map(Object.entries(entries))

const made = (
  papers: number,
  concepts: Record<string, number>,
  topics: Record<string, number> = {},
): ThemeConcepts => ({ papers, counts: counts(concepts), topics: counts(topics) })

const topic = (name: string, paperCount: number, broader: string | null = null): [string, LabelTopic] => [
  name.toLowerCase(),
  { name, broader, paperCount },
]

const namesOf = (concepts: [string, LabelConcept][], topics: [string, LabelTopic][] = []): LabelNames => ({
  concepts: new Map(concepts),
  topics: new Map(topics),
})

describe('labels of themes', () => {
  it('name what sets a theme apart, not what everybody names', () => {
    const names = namesOf([
      concept('language model', 60),
      concept('diffusion model', 12),
      concept('image editing', 11),
      concept('attention', 30),
    ])
    const theme = made(20, { 'language-model': 13, 'diffusion-model': 11, 'image-editing': 10, attention: 7 })

    expect(labelThemes([theme], names, 100)).toEqual(['diffusion model, image editing'])
  })

  it('name nothing that everybody names, be it counted in papers that came in since', () => {
    const names = namesOf([concept('attention', 21), concept('loom', 4), concept('weft', 4)])
    const theme = made(8, { attention: 2, loom: 4, weft: 4 })

    expect(labelThemes([theme], names, 20)).toEqual(['loom, weft'])
  })

  it('do not name beside it what other papers name more often', () => {
    const names = namesOf([concept('diffusion model', 12), concept('attention', 60)])
    const theme = made(20, { 'diffusion-model': 11, attention: 7 })

    expect(labelThemes([theme], names, 100)).toEqual(['diffusion model'])
  })

  it('do not say one thing twice', () => {
    const names = namesOf([
      concept('continual learning', 10),
      concept('online continual learning', 9),
      concept('catastrophic forgetting', 8),
    ])
    const theme = made(12, {
      'continual-learning': 10,
      'online-continual-learning': 9,
      'catastrophic-forgetting': 8,
    })

    expect(labelThemes([theme], names, 100)).toEqual(['continual learning, catastrophic forgetting'])
  })

  it('prefer a task to a dataset, and what the lexicon has to a phrase', () => {
    const names = namesOf([
      concept('ImageNet', 8, { kind: 'DATASET' }),
      concept('better backbone', 8, { curated: false }),
      concept('segmentation', 8, { kind: 'TASK' }),
    ])
    const theme = made(12, { ImageNet: 8, 'better-backbone': 8, segmentation: 8 })

    expect(labelThemes([theme], names, 100)).toEqual(['segmentation, better backbone, ImageNet'])
  })

  it('are told apart by one concept more, else by a number', () => {
    const names = namesOf([concept('parsing', 30), concept('treebank', 30), concept('grammar', 4)])
    const themes = [
      made(12, { parsing: 8, treebank: 8 }),
      made(10, { parsing: 8, treebank: 8, grammar: 2 }),
      made(8, { parsing: 7, treebank: 7 }),
    ]

    expect(labelThemes(themes, names, 100)).toEqual([
      'parsing, treebank',
      'parsing, treebank, grammar',
      'parsing, treebank (2)',
    ])
  })

  it('name the topic that most of its papers are about, and no second one', () => {
    const names = namesOf(
      [concept('galaxy', 14), concept('telescope', 3)],
      [topic('Astronomy', 22), topic('Physics', 30)],
    )
    const theme = made(25, { galaxy: 13, telescope: 2 }, { astronomy: 20, physics: 12 })

    expect(labelThemes([theme], names, 100)).toEqual(['Astronomy, galaxy'])
  })

  it('name a broad topic where its papers are about several narrower ones', () => {
    const names = namesOf(
      [],
      [topic('Medicine', 9), topic('Surgery', 3, 'medicine'), topic('Oncology', 3, 'medicine')],
    )

    expect(labelThemes([made(8, {}, { medicine: 8, surgery: 3, oncology: 3 })], names, 200)).toEqual([
      'Medicine',
    ])
  })

  it('name the narrower topic where most of its papers are about it, be the broad one more', () => {
    const names = namesOf([], [topic('Physics', 9), topic('Astronomy', 9, 'physics')])

    expect(labelThemes([made(8, {}, { physics: 8, astronomy: 6 })], names, 200)).toEqual(['Astronomy'])
  })

  it('do not name what fewer than half of its papers have, be it in no other', () => {
    const names = namesOf(
      [concept('open-source software', 9), concept('backdoor', 14)],
      [topic('Security', 20)],
    )
    const theme = made(20, { 'open-source-software': 9, backdoor: 10 }, { security: 14 })

    expect(labelThemes([theme], names, 100)).toEqual(['Security, backdoor'])
  })

  it('name what few of its papers have only where a label is taken', () => {
    const names = namesOf([concept('galaxy', 2)], [topic('Astronomy', 50)])
    const themes = [made(30, {}, { astronomy: 30 }), made(25, { galaxy: 2 }, { astronomy: 20 })]

    expect(labelThemes(themes, names, 200)).toEqual(['Astronomy', 'Astronomy, galaxy'])
  })

  it('are there where a theme is the whole graph, and none where nothing is named twice', () => {
    const names = namesOf([concept('parsing', 4), concept('grammar', 1)])
    const themes = [made(4, { parsing: 4 }), made(4, { grammar: 1 })]

    expect(labelThemes(themes, names, 4)).toEqual(['parsing', null])
  })
})

const neighbour = (paper: string, weight: number, theme: string | null = null) => ({ paper, weight, theme })

/** Votes of papers where no theme is about anything. */
const votesOf = (voters: Omit<ThemeVoter<string, string>, 'topics'>[]): Map<string, string> =>
  voteThemes(
    voters.map((voter) => ({ ...voter, topics: [] })),
    () => [],
  )

describe('a paper without a theme', () => {
  it('joins the theme that it shares the most with', () => {
    const votes = votesOf([
      {
        paper: 'n1',
        theme: null,
        neighbours: [neighbour('a', 0.3, 'ta'), neighbour('b', 0.2, 'tb'), neighbour('c', 0.2, 'tb')],
      },
      { paper: 'n2', theme: null, neighbours: [neighbour('a', 0.2, 'tb'), neighbour('b', 0.2, 'ta')] },
    ])

    expect(votes).toEqual(
      new Map([
        ['n1', 'tb'],
        ['n2', 'ta'],
      ]),
    )
  })

  it('joins with others that are new, in whichever order they come', () => {
    const chain = [
      { paper: 'n3', theme: null, neighbours: [neighbour('n2', 0.5)] },
      { paper: 'n2', theme: null, neighbours: [neighbour('n1', 0.5), neighbour('n3', 0.5)] },
      { paper: 'n1', theme: null, neighbours: [neighbour('a', 0.6, 'ta'), neighbour('n2', 0.5)] },
    ]

    expect(votesOf(chain)).toEqual(votesOf(chain.toReversed()))
    expect(votesOf(chain).get('n3')).toBe('ta')
  })

  it('stays without one where it shares most with papers that have none', () => {
    const votes = votesOf([
      { paper: 'n1', theme: null, neighbours: [neighbour('a', 0.2, 'ta'), neighbour('n2', 0.9)] },
      { paper: 'n2', theme: null, neighbours: [neighbour('n1', 0.9)] },
      { paper: 'n3', theme: null, neighbours: [] },
    ])

    expect(votes).toEqual(new Map())
  })

  it('stays without one where it shares less than a quarter with any', () => {
    const themes = ['ta', 'tb', 'tc', 'td', 'te']
    const votes = votesOf([
      { paper: 'n1', theme: null, neighbours: themes.map((theme) => neighbour(`p${theme}`, 0.2, theme)) },
      {
        paper: 'n2',
        theme: null,
        neighbours: ['tc', ...themes].map((theme, place) => neighbour(`p${place}`, 0.2, theme)),
      },
    ])

    expect(votes).toEqual(new Map([['n2', 'tc']]))
  })
})

describe('a paper with a theme', () => {
  it('stays in it with a sixth of what it shares, whatever it shares with another', () => {
    const votes = votesOf([
      { paper: 'p1', theme: 'ta', neighbours: [neighbour('a', 0.2, 'ta'), neighbour('b', 0.9, 'tb')] },
    ])

    expect(votes).toEqual(new Map([['p1', 'ta']]))
  })

  it('leaves it with less, for another or for none', () => {
    const votes = votesOf([
      { paper: 'p1', theme: 'ta', neighbours: [neighbour('a', 0.1, 'ta'), neighbour('b', 0.9, 'tb')] },
      { paper: 'p2', theme: 'ta', neighbours: [neighbour('a', 0.1, 'ta'), neighbour('n', 0.9)] },
      { paper: 'p3', theme: 'ta', neighbours: [] },
    ])

    expect(votes).toEqual(new Map([['p1', 'tb']]))
  })
})

describe('a paper about something', () => {
  const topics: Record<string, string[]> = { ta: ['parsing'], tb: ['robots', 'control'] }
  const topicsOf = (theme: string): string[] => topics[theme] ?? []
  const neighbours = [neighbour('a', 0.5, 'ta'), neighbour('b', 0.3, 'tb')]

  it('joins the theme that it shares the most with of those that it fits', () => {
    const voters = [
      { paper: 'n1', theme: null, topics: ['poetry', 'control'], neighbours },
      { paper: 'n2', theme: null, topics: ['parsing', 'control'], neighbours },
      { paper: 'n3', theme: null, topics: ['poetry'], neighbours },
      { paper: 'n4', theme: null, topics: ['poetry'], neighbours: [neighbour('c', 0.5, 'tc')] },
    ]

    expect(voteThemes(voters, topicsOf)).toEqual(
      new Map([
        ['n1', 'tb'],
        ['n2', 'ta'],
        ['n4', 'tc'],
      ]),
    )
  })

  it('leaves its theme once it is about something else', () => {
    const voters = [{ paper: 'p1', theme: 'ta', topics: ['robots'], neighbours }]

    expect(voteThemes(voters, topicsOf)).toEqual(new Map([['p1', 'tb']]))
  })
})

describe('the topics of most', () => {
  it('are those that at least half of the papers are about', () => {
    const papers = [['parsing', 'poetry'], ['parsing', 'grammar'], ['grammar'], ['robots']]

    expect(topicsOfMost(papers)).toEqual(['parsing', 'grammar'])
  })

  it('are those that the most are about where none has half, and none where no two are about the same', () => {
    expect(topicsOfMost([['parsing'], ['parsing'], ['poetry'], ['robots'], ['grammar']])).toEqual(['parsing'])
    expect(topicsOfMost([['parsing'], ['poetry'], []])).toEqual([])
  })
})

import { expect, test } from 'vitest'
import { addressKey } from '../../quality/figures/address-key.ts'
import { artifactFigures } from '../../quality/figures/artifact-figures.ts'
import { conceptFigures } from '../../quality/figures/concept-figures.ts'
import { kindFigures } from '../../quality/figures/kind-figures.ts'
import { organizationFigures } from '../../quality/figures/organization-figures.ts'
import { phraseKey } from '../../quality/figures/phrase-key.ts'
import { topicFigures } from '../../quality/figures/topic-figures.ts'
import type { ArtifactLink, OrganizationAttribution } from '../../src/knowledge/knowledge.ts'
import { described } from './described.ts'
import { mention } from './mention.ts'
import { valueOf } from './value-of.ts'

const organization = (slug: string): OrganizationAttribution => ({ slug, name: slug, evidence: ['STATED'] })

const artifact = (url: string, kind: ArtifactLink['kind']): ArtifactLink => ({
  key: url,
  url,
  kind,
  owner: null,
  name: null,
  organization: null,
})

test('phrases meet whatever their case, punctuation and endings', () => {
  expect(phraseKey('Query-Expansions')).toBe(phraseKey('query expansion'))
  expect(phraseKey('query log')).not.toBe(phraseKey('query expansion'))
})

test('concepts: two of four said, two of five labelled, is an F1 of 4/9', () => {
  const said = [
    mention('Query Expansion', 0.9),
    mention('TREC', 0.8),
    mention('topic', 0.7),
    mention('third', 0.6),
  ]
  const figures = conceptFigures([
    described(
      { keyphrases: ['query expansions', 'TREC', 'clarity', 'feedback', 'model'] },
      { mentions: said },
    ),
  ])

  expect(valueOf(figures, 'concepts: precision of the first ten')).toEqual([2 / 4, 1])
  expect(valueOf(figures, 'concepts: recall of the first ten')).toEqual([2 / 5, 1])
  expect(valueOf(figures, 'concepts: F1 of the first ten')?.[0]).toBeCloseTo(4 / 9)
})

test('concepts: the eleventh does not count, and a keyphrase counts once', () => {
  const first = Array.from({ length: 9 }, (_, place) => mention(`noise${place}`, 0.5))
  const figures = conceptFigures([
    described(
      { keyphrases: ['graph', 'late'] },
      { mentions: [mention('graphs', 0.9), ...first, mention('late', 0.1)] },
    ),
  ])
  const twice = conceptFigures([
    described({ keyphrases: ['graph'] }, { mentions: [mention('graphs', 0.9), mention('graph', 0.8)] }),
  ])

  expect(valueOf(figures, 'concepts: recall of the first ten')).toEqual([1 / 2, 1])
  expect(valueOf(twice, 'concepts: precision of the first ten')).toEqual([1 / 2, 1])
})

test('concepts: the mean is over papers, and a paper of which nothing is said counts as 0', () => {
  const figures = conceptFigures([
    described({ keyphrases: ['graph'] }, { mentions: [mention('graph', 1)] }),
    described({ keyphrases: ['graph'] }, {}),
  ])

  expect(valueOf(figures, 'concepts: F1 of the first ten')).toEqual([0.5, 2])
})

test('kinds: OTHER is counted apart from wrong ones, and unlabelled concepts are not judged', () => {
  const figures = kindFigures([
    described(
      { keyphrases: ['BLEU', 'parsing', 'LSTM'], kinds: { BLEU: 'METRIC', parsing: 'TASK', LSTM: 'MODEL' } },
      {
        mentions: [
          mention('BLEU', 0.9, 'METRIC'),
          mention('parsing', 0.8, 'METHOD'),
          mention('LSTM', 0.7),
          mention('treebank', 0.6, 'DATASET'),
        ],
      },
    ),
  ])

  expect(valueOf(figures, 'kinds: right where one is said')).toEqual([1 / 2, 2])
  expect(valueOf(figures, 'kinds: said OTHER where one is labelled')).toEqual([1 / 3, 3])
  expect(valueOf(figures, 'kinds: OTHER among the first ten')).toEqual([1 / 4, 4])
})

test('topics: any labelled topic is right, and none is right only where none fits', () => {
  const topics = [
    { slug: 'databases', score: 0.6, direct: true, primary: true },
    { slug: 'privacy', score: 0.5, direct: true, primary: false },
  ]
  const figures = topicFigures([
    described({ topics: ['privacy', 'databases'] }, { topics }),
    described({ topics: ['privacy'] }, { topics }),
    described({ topics: ['privacy'] }, {}),
    described({ noTopic: true }, {}),
    described({ noTopic: true }, { topics }),
  ])

  expect(valueOf(figures, 'topics: primary right')).toEqual([2 / 5, 5])
  expect(valueOf(figures, 'topics: primary right where one fits')).toEqual([1 / 3, 3])
  expect(valueOf(figures, 'topics: right where none fits')).toEqual([1 / 2, 2])
})

test('organisations: right by slug or by any name of the reference data, pooled over papers', () => {
  const kth = {
    slug: 'kth',
    name: 'KTH',
    aliases: ['Royal Institute of Technology'],
    url: null,
    accounts: [],
  }
  const figures = organizationFigures(
    [
      described(
        { organizations: { right: [['eth-zurich'], ['Royal Institute of Technology']], wrong: ['someone'] } },
        { organizations: [organization('eth-zurich'), organization('kth'), organization('someone')] },
      ),
      described({ organizations: { right: [['cern']], wrong: [] } }, {}),
    ],
    [kth],
  )

  expect(valueOf(figures, 'organisations: precision')).toEqual([2 / 3, 3])
  expect(valueOf(figures, 'organisations: recall')).toEqual([2 / 3, 3])
})

test('organisations: a failure says where a name was labelled as no organisation', () => {
  const paper = described(
    { organizations: { right: [], wrong: ['someone'] } },
    { organizations: [organization('someone')] },
  )

  expect(organizationFigures([paper], [])[0]?.failures).toEqual([
    'p: said "someone" (STATED), labelled as none',
  ])
})

test('addresses meet whatever their scheme, their ending and the short form of Hugging Face', () => {
  expect(addressKey('http://www.github.com/A/b.git')).toBe(addressKey('https://github.com/a/b/'))
  expect(addressKey('hf.co/a/b')).toBe(addressKey('https://huggingface.co/a/b'))
})

test('artifacts: an optional one is neither right nor wrong, and a kind counts where it is labelled', () => {
  const figures = artifactFigures([
    described(
      {
        artifacts: [
          { url: 'https://github.com/a/b', kinds: ['REPOSITORY'], optional: false },
          { url: 'https://a.org', kinds: [], optional: false },
          { url: 'https://github.com/used/tool', kinds: ['REPOSITORY'], optional: true },
          { url: 'https://huggingface.co/a/c', kinds: ['MODEL'], optional: false },
        ],
      },
      {
        artifacts: [
          artifact('https://github.com/a/b', 'MODEL'),
          artifact('https://a.org', 'PROJECT_PAGE'),
          artifact('https://github.com/used/tool', 'REPOSITORY'),
          artifact('https://elsewhere.org', 'PROJECT_PAGE'),
        ],
      },
    ),
  ])

  expect(valueOf(figures, 'artifacts: precision')).toEqual([2 / 3, 3])
  expect(valueOf(figures, 'artifacts: recall')).toEqual([2 / 3, 3])
  expect(valueOf(figures, 'artifacts: kind right')).toEqual([0, 1])
})

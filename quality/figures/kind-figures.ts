import type { Mention } from '../../src/knowledge/knowledge.ts'
import type { DescribedBenchPaper } from '../described-half.ts'
import type { Figure } from './figure.ts'
import { firstTen } from './first-ten.ts'
import { labelOfMention } from './label-of-mention.ts'
import { share } from './share.ts'

type Judged = { id: string; mention: Mention; expected: string }

const judgedIn = ({ paper, knowledge }: DescribedBenchPaper): Judged[] =>
  knowledge.mentions.flatMap((mention) => {
    const label = labelOfMention(mention, Object.keys(paper.labels.kinds))
    const expected = label === null ? undefined : paper.labels.kinds[label]
    return expected === undefined ? [] : [{ id: paper.id, mention, expected }]
  })

const lineOf = ({ id, mention, expected }: Judged): string =>
  `${id}: "${mention.spelling}" is a ${expected}, said ${mention.kind}`

/** Whether the kinds of found concepts are right, where a kind is labelled: OTHER is no answer rather than a wrong one, and is counted apart. */
export const kindFigures = (papers: DescribedBenchPaper[]): Figure[] => {
  const judged = papers.flatMap(judgedIn)
  const answered = judged.filter(({ mention }) => mention.kind !== 'OTHER')
  const silent = judged.filter(({ mention }) => mention.kind === 'OTHER')
  const wrong = answered.filter(({ mention, expected }) => mention.kind !== expected)
  const first = papers.flatMap(({ knowledge }) => firstTen(knowledge))
  const others = first.filter(({ kind }) => kind === 'OTHER')
  return [
    {
      name: 'kinds: right where one is said',
      value: share(answered.length - wrong.length, answered.length),
      of: answered.length,
      failures: wrong.map(lineOf),
    },
    {
      name: 'kinds: said OTHER where one is labelled',
      value: share(silent.length, judged.length),
      of: judged.length,
      failures: silent.map(lineOf),
    },
    {
      name: 'kinds: OTHER among the first ten',
      value: share(others.length, first.length),
      of: first.length,
      failures: [],
    },
  ]
}

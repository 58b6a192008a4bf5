import type { DescribedBenchPaper } from '../described-half.ts'
import type { Figure } from './figure.ts'
import { share } from './share.ts'

const primaryOf = ({ knowledge }: DescribedBenchPaper): string | null =>
  knowledge.topics.find(({ primary }) => primary)?.slug ?? null

const isRight = (described: DescribedBenchPaper): boolean => {
  const { topics, noTopic } = described.paper.labels
  const primary = primaryOf(described)
  return primary === null ? noTopic : topics.includes(primary)
}

const lineOf = (described: DescribedBenchPaper): string => {
  const { topics, noTopic } = described.paper.labels
  const right = [...topics, ...(noTopic ? ['none'] : [])].join(' or ')
  return `${described.paper.id}: ${right}, said ${primaryOf(described) ?? 'none'}`
}

const figure = (name: string, papers: DescribedBenchPaper[]): Figure => {
  const wrong = papers.filter((described) => !isRight(described))
  return {
    name,
    value: share(papers.length - wrong.length, papers.length),
    of: papers.length,
    failures: wrong.map(lineOf),
  }
}

/** The share of papers whose primary topic is one of those labelled; no primary topic is right where none fits. */
export const topicFigures = (papers: DescribedBenchPaper[]): Figure[] => [
  figure('topics: primary right', papers),
  {
    ...figure(
      'topics: primary right where one fits',
      papers.filter(({ paper }) => !paper.labels.noTopic),
    ),
    failures: [],
  },
  {
    ...figure(
      'topics: right where none fits',
      papers.filter(({ paper }) => paper.labels.noTopic),
    ),
    failures: [],
  },
]

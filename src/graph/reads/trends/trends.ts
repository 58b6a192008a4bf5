import { z } from 'zod'
import { integer } from '../../integer.ts'
import type { Statement } from '../../statement.ts'
import type { PaperFilter } from '../paper-filter.ts'
import { matchingPapers } from '../search/matching-papers.ts'
import type { TrendKind } from './trend-kind.ts'

const counted = {
  CONCEPT: { label: 'Concept', relationship: 'MENTIONS' },
  TOPIC: { label: 'Topic', relationship: 'ABOUT' },
  ORGANIZATION: { label: 'Organization', relationship: 'FROM' },
} as const

/**
 * So many papers are thought to have named each node already, spread over both periods as all papers are: a node that nobody named begins at a
 * rate of 1, and three papers lift it to 1.6 where both periods have as many papers.
 */
const thought = 10

/** What is asked: the papers of a filter from the day `start` on; those from `from` to `to` are after, those before `from` are before. */
export type TrendQuery = {
  of: TrendKind
  filter: PaperFilter
  start: string
  from: string
  to: string
  limit: number
}

/**
 * What rises: nodes by how much greater their share of the papers after is than their share of those before. With a of A papers after, b of B
 * before and t = 10 thought ones the rate is (a / A + t / (A + B)) / (b / B + t / (A + B)): additive (Laplace) smoothing in proportion to the periods. Only
 * rates above 1, the greatest first. The one row is `{before, after, rising}`; `rising` is empty where a period has no papers.
 */
export const trends = ({ of, filter, start, from, to, limit }: TrendQuery): Statement => {
  const { label, relationship } = counted[of]
  const papers = matchingPapers(
    { all: [filter, { publishedFrom: start, publishedTo: to }] },
    { field: 'PUBLISHED_AT', direction: 'DESC' },
  )
  const inPeriods = [...papers.lines.slice(0, -1), `WITH n, ${papers.dated}.byPublished >= $from AS isAfter`]
  return {
    text: [
      'CALL () {',
      ...inPeriods.map((line) => `  ${line}`),
      '  RETURN count(CASE WHEN isAfter THEN null ELSE n END) AS before, count(CASE WHEN isAfter THEN n END) AS after',
      '}',
      'RETURN before, after, COLLECT {',
      ...inPeriods.map((line) => `  ${line}`),
      `  MATCH (n)-[:${relationship}]->(entity:${label})`,
      '  WITH entity AS n, count(CASE WHEN isAfter THEN null ELSE n END) AS ofBefore, count(CASE WHEN isAfter THEN n END) AS ofAfter',
      '  WHERE before > 0 AND after > 0',
      '  WITH n, ofBefore, ofAfter, $thought / (before + after) AS share',
      '  WITH n, ofBefore, ofAfter, (1.0 * ofAfter / after + share) / (1.0 * ofBefore / before + share) AS rate',
      '  WHERE rate > 1',
      `  ORDER BY rate DESC, ofAfter DESC, n.slug`,
      '  LIMIT $limit',
      `  RETURN [n.slug, ofBefore, ofAfter, rate]`,
      '} AS rising',
    ].join('\n'),
    parameters: { ...papers.parameters, from, thought, limit: integer(limit) },
  }
}

/** The row of that; what rises is named by its slug. */
export const trendsRow = z.object({
  before: z.number(),
  after: z.number(),
  rising: z.array(
    z
      .tuple([z.string(), z.number(), z.number(), z.number()])
      .transform(([slug, paperCountBefore, paperCountAfter, rate]) => ({
        slug,
        paperCountBefore,
        paperCountAfter,
        rate,
      })),
  ),
})

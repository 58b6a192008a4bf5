import type { PaperFilter } from '../../graph/reads/paper-filter.ts'
import { newestDay, newestDayRow } from '../../graph/reads/trends/newest-day.ts'
import type { TrendKind } from '../../graph/reads/trends/trend-kind.ts'
import { trends, trendsRow } from '../../graph/reads/trends/trends.ts'
import { nodeByKey } from '../../pothos-neo4j/node-value.ts'
import type { NodeValue } from '../../pothos-neo4j/node-value.ts'
import type { Context } from '../context.ts'
import { readFilter } from '../read-filter.ts'
import { readLimit } from '../read-limit.ts'
import { trendPeriods } from './trend-periods.ts'
import type { DaySpan } from './trend-periods.ts'

export type TrendsArguments = {
  of: TrendKind
  from?: string | null | undefined
  to?: string | null | undefined
  where?: PaperFilter | null | undefined
  limit: number
}

/** A period and how many papers were published in it. */
export type TrendPeriod = DaySpan & { paperCount: number }

/** What rises: `rate` is above 1. */
export type Trend = {
  node: NodeValue
  paperCountBefore: number
  paperCountAfter: number
  rate: number
}

export type Trends = { before: TrendPeriod; after: TrendPeriod; rising: Trend[] }

const nodeOf = { CONCEPT: 'Concept', TOPIC: 'Topic', ORGANIZATION: 'Organization' } as const

const lastDay = async ({ graph }: Context): Promise<string> => {
  const today = new Date().toISOString().slice(0, 10)
  const [row] = await graph.read(newestDay(today))
  return row === undefined ? today : newestDayRow.parse(row).day
}

/** Answers Query.trends: one statement, two where `to` is not given. Throws PAGE_SIZE, BAD_PERIOD and BAD_FILTER. */
export const resolveTrends = async (
  { of, from, to, where, limit }: TrendsArguments,
  context: Context,
): Promise<Trends> => {
  const filter = readFilter(where)
  const most = readLimit(limit)
  const { before, after } = trendPeriods(from ?? null, to ?? (await lastDay(context)))
  const [row] = await context.graph.read(
    trends({ of, filter, start: before.from, from: after.from, to: after.to, limit: most }),
  )
  const counted = trendsRow.parse(row)
  return {
    before: { ...before, paperCount: counted.before },
    after: { ...after, paperCount: counted.after },
    rising: counted.rising.map(({ slug, ...counts }) => ({ node: nodeByKey(nodeOf[of], slug), ...counts })),
  }
}

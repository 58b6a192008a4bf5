import { builder } from '../builder.ts'
import type { TrendPeriod } from '../trends/resolve-trends.ts'

/** One of the two periods that are compared. */
export const trendPeriod = builder.objectRef<TrendPeriod>('TrendPeriod').implement({
  description: 'One of the two periods that are compared.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'Its first day.' }),
    to: t.expose('to', { type: 'Date', description: 'Its last day.' }),
    paperCount: t.exposeInt('paperCount', {
      description: 'How many of the papers that match were published in it.',
    }),
  }),
})

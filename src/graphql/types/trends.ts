import { builder } from '../builder.ts'
import { resolveTrends } from '../trends/resolve-trends.ts'
import type { Trends } from '../trends/resolve-trends.ts'
import { limitArgument } from './limit-argument.ts'
import { paperFilter } from './paper-filter.ts'
import { trend } from './trend.ts'
import { trendKind } from './trend-kind.ts'
import { trendPeriod } from './trend-period.ts'

const trends = builder.objectRef<Trends>('Trends').implement({
  description: 'Two periods of equal length, the one right after the other, and what rises between them.',
  fields: (t) => ({
    before: t.expose('before', { type: trendPeriod, description: 'The earlier period.' }),
    after: t.expose('after', { type: trendPeriod, description: 'The later period, which was asked for.' }),
    rising: t.expose('rising', {
      type: [trend],
      description:
        'What has a greater share of the papers than before, the greatest rate first. Empty where one of the periods has no papers: there is nothing to compare with.',
    }),
  }),
})

builder.queryField('trends', (t) =>
  t.field({
    type: trends,
    description:
      'What rises: the concepts, topics or organisations whose share of the papers has grown most between two periods. Papers without a day of publication are in neither. All papers of both periods are read.',
    args: {
      of: t.arg({
        type: trendKind,
        required: true,
        defaultValue: 'CONCEPT',
        description: 'What to look for; concepts unless told.',
      }),
      from: t.arg({
        type: 'Date',
        description:
          'The first day of the later period; 90 days up to `to` unless given. The earlier period has as many days, and ends the day before.',
      }),
      to: t.arg({
        type: 'Date',
        description:
          'The last day of the later period; unless given that of the newest paper which is not of the future.',
      }),
      where: t.arg({
        type: paperFilter,
        description: 'Only papers that match, such as those of a topic; all of them unless given.',
      }),
      limit: t.arg.int(limitArgument),
    },
    resolve: (_root, args, context) => resolveTrends(args, context),
  }),
)

import { builder } from '../builder.ts'

/** How many papers were published in a period. */
export const periodCount = builder.graphRow('PeriodCount', {
  values: { period: 'string', paperCount: 'int' },
  description:
    'How many papers were published in a month or a year. A paper without a day of publication is in none, and a period without papers is left out.',
  fields: (t) => ({
    period: t.property('period', { type: 'Date', description: 'The first day of the period.' }),
    paperCount: t.property('paperCount', { description: 'How many papers were published in it.' }),
  }),
})

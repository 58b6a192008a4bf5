import { builder } from '../builder.ts'
import type { Trend } from '../trends/resolve-trends.ts'

/** What rises, and how much. */
export const trend = builder.objectRef<Trend>('Trend').implement({
  description: 'Something of which there is more in the later period, measured by all papers.',
  fields: (t) => ({
    node: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'The concept, topic or organisation.',
      resolve: ({ node }) => node,
    }),
    paperCountBefore: t.exposeInt('paperCountBefore', {
      description: 'How many papers of the earlier period there are.',
    }),
    paperCountAfter: t.exposeInt('paperCountAfter', {
      description: 'How many papers of the later period there are.',
    }),
    rate: t.exposeFloat('rate', {
      description:
        'How many times its share of the papers has grown, small numbers held back: (a / A + 10 / (A + B)) / (b / B + 10 / (A + B)), where a of the A papers of the later period and b of the B of the earlier one are its own. So 10 papers that are spread as all are go with each: of 1,000 papers in each period 0 to 3 is 1.6, 0 to 30 is 7, and 100 to 300 is 2.9.',
    }),
  }),
})

import { builder } from '../builder.ts'

/** The stretches of a timeline. */
export const period = builder.enumType('Period', {
  description: 'How long the stretches are into which papers are put by their day of publication.',
  values: {
    MONTH: { description: 'Months of the calendar.' },
    YEAR: { description: 'Years of the calendar.' },
  } as const,
})

import { builder } from '../builder.ts'

/** Which way an order runs. */
export const orderDirection = builder.enumType('OrderDirection', {
  description: 'Which way an order runs. What has no value comes last either way.',
  values: {
    ASC: { description: 'From the oldest, smallest or first letter on.' },
    DESC: { description: 'From the newest, largest or last letter on.' },
  } as const,
})

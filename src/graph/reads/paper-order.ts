import type { Order } from './order.ts'

export type PaperOrder = { field: 'PUBLISHED_AT' | 'UPVOTES' | 'TITLE'; direction: 'ASC' | 'DESC' }

const keys = {
  PUBLISHED_AT: { ASC: 'byPublishedAscending', DESC: 'byPublished' },
  UPVOTES: { ASC: 'byUpvotesAscending', DESC: 'byUpvotes' },
  TITLE: { ASC: 'byTitle', DESC: 'byTitle' },
} as const

/**
 * An order of papers by a key of theirs: by the papers' index (`all`), by the index of the relationship that led to them, which carries the key
 * beside its hub key (`{within: 'r.topic'}`), or by sorting those that a pattern leads to (`found`).
 */
export const paperOrder = (
  { field, direction }: PaperOrder,
  papers: 'all' | 'found' | { within: string },
): Order => ({
  name: `${field} ${direction}`,
  isIndexed: papers !== 'found',
  within: typeof papers === 'object' ? papers.within : null,
  keys: [
    {
      expression: `${typeof papers === 'object' ? 'r' : 'n'}.${keys[field][direction]}`,
      direction,
      type: 'string',
    },
  ],
})

export type PaperOrder = {
  field: 'PUBLISHED_AT' | 'UPVOTES' | 'TITLE' | 'UPDATED_AT'
  direction: 'ASC' | 'DESC'
}

const keys = {
  PUBLISHED_AT: { ASC: 'byPublishedAscending', DESC: 'byPublished' },
  UPVOTES: { ASC: 'byUpvotesAscending', DESC: 'byUpvotes' },
  TITLE: { ASC: 'byTitle', DESC: 'byTitle' },
} as const

/** An order of papers, as a connection takes it. */
export type OrderOfPapers = {
  name: string
  by: (
    | {
        node: (typeof keys)[keyof typeof keys]['ASC' | 'DESC'] | 'updatedAt' | 'id'
        direction: 'ASC' | 'DESC'
      }
    | { expression: string; type: 'string'; direction: 'ASC' | 'DESC' }
  )[]
  unique: true
  /** An index gives the rows in this order. */
  indexed: boolean
  within?: { expression: string }
}

/** An order by a key of the papers': by their index, or by sorting those that a pattern leads to. Papers that were written together are of one moment: they come by id. */
export const paperOrder = ({ field, direction }: PaperOrder, indexed: boolean): OrderOfPapers => ({
  name: `${field} ${direction}`,
  by:
    field === 'UPDATED_AT'
      ? [
          { node: 'updatedAt', direction },
          { node: 'id', direction },
        ]
      : [{ node: keys[field][direction], direction }],
  unique: true,
  indexed,
})

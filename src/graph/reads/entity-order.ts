export type EntityOrder = { field: 'NAME' | 'PAPER_COUNT'; direction: 'ASC' | 'DESC' }

const keys = { NAME: 'byName', PAPER_COUNT: 'byPaperCount' } as const

/** An order of topics, themes, concepts, organisations or authors, as a connection takes it: by a key of theirs that ends in their own. */
export const entityOrder = ({ field, direction }: EntityOrder) =>
  ({
    name: `${field} ${direction}`,
    by: [{ node: keys[field], direction }],
    unique: true,
    indexed: true,
  }) as const

import type { PaperOrder } from '../../src/graph/reads/paper-order.ts'
import { titleKey } from '../../src/domain/title-key.ts'
import type { SmallPaper } from './small-graph.ts'

const valueOf = {
  PUBLISHED_AT: (paper: SmallPaper) => paper.publishedAt,
  UPVOTES: (paper: SmallPaper) => paper.upvotes,
  TITLE: (paper: SmallPaper) => titleKey(paper.title),
}

const ascending = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

/** The papers' ids as a reader would sort them: by the value, a missing one last in either direction, equal ones by id in the same direction. */
export const inOrder = (
  papers: readonly SmallPaper[],
  { field, direction }: PaperOrder & { field: keyof typeof valueOf },
): string[] => {
  const sign = direction === 'ASC' ? 1 : -1
  const value = valueOf[field]
  return papers
    .toSorted((a, b) => {
      const [left, right] = [value(a), value(b)]
      const byId = sign * ascending(a.id, b.id)
      if (left === null || right === null) return Number(left === null) - Number(right === null) || byId
      return sign * ascending(left, right) || byId
    })
    .map(({ id }) => id)
}

/**
 * What a parent's papers lead to, with how many of them do: the one with the most first, equal ones by their key. The pattern begins at the parent, has one
 * match for each paper and ends at the row's node. All of the parent's papers are read for a page.
 */
export const countedPapers = (match: string, where: readonly (string | false | null | undefined)[] = []) =>
  ({
    match,
    where,
    aggregate: { paperCount: 'count(*)' },
    order: { name: 'PAPER_COUNT', by: [{ value: 'paperCount', direction: 'DESC' }] },
  }) as const

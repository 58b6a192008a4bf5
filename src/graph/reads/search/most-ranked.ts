/** A ranking holds so many papers, its best: paging ends there. */
export const mostRanked = 1_000

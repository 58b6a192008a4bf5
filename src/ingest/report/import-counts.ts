/** What became of a row: a paper was made of it; it says something else than before; it says the same; it joined a paper that is there; it was not taken. */
export const outcomes = ['new', 'changed', 'same', 'merged', 'dropped'] as const

export type Outcome = (typeof outcomes)[number]

/** How many rows were read, and what became of them; the five outcomes add up to `read`. */
export type ImportCounts = Record<'read' | Outcome, number>

export const noCounts: ImportCounts = { read: 0, new: 0, changed: 0, same: 0, merged: 0, dropped: 0 }

/** The most records of one import: all of them are one transaction. */
export const mostRecords = 1_000

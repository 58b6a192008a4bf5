/** So many counts say how common words are; few enough to be read and written with every batch. */
export const wordBuckets = 2 ** 14

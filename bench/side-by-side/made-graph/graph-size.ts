/** How many papers the measured graph has; they come with some 2.1 million relationships. */
export const graphSize = 100_000

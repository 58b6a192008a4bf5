/**
 * How many papers without a concept are imagined beside those of the graph: few papers tell little of how common a concept is, and two papers
 * that share one have not shown it to be everywhere.
 */
const imagined = 50

/**
 * How much it tells that a paper mentions a concept, 0..1: nearly 0 for one that nearly every paper mentions, 1 for one that none does.
 * An inverse document frequency, smoothed for small graphs and relative to the largest there is.
 */
export const conceptRarity = (papers: number, paperCount: number): number => {
  const all = Math.max(papers, paperCount) + imagined
  return Math.log(all / (paperCount + 1)) / Math.log(all)
}

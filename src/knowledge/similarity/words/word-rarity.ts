/**
 * How much a word tells of a paper: the cube root of its inverse document frequency. A word that two papers share counts it twice in their cosine,
 * and people who judge likeness are less impressed by rare words than plain TF-IDF is. Never 0, so that three papers can be compared as well as a million.
 */
export const wordRarity = (papers: number, inPapers: number): number =>
  Math.cbrt(Math.log(1 + (papers + 1) / (inPapers + 1)))

/** How many of a theme's papers name a concept, and how many of all papers do. */
export type ConceptRate = { inTheme: number; themePapers: number; inAll: number; allPapers: number }

/** How many papers the prior is worth, for each paper of the theme. */
const priorStrength = 2

/**
 * How much a concept sets a theme apart from the rest of the graph, in standard deviations: the log-odds ratio of naming it with the graph's own rate as
 * the prior, over its deviation; below 0 where the theme's papers name it less than others do. After Monroe, Colaresi and Quinn, "Fightin' Words",
 * Political Analysis 16(4), 2008, equations 16 and 20 to 22 (doi:10.1093/pan/mpn018). The prior grows with the theme, so that a concept
 * which no other paper names is not taken for an accident, however large the theme is.
 */
export const distinctiveness = ({ inTheme, themePapers, inAll, allPapers }: ConceptRate): number => {
  const strength = priorStrength * themePapers
  const prior = (strength * (inAll + 0.5)) / (allPapers + 1)
  const priorWithout = strength - prior
  const elsewhere = inAll - inTheme
  const withoutElsewhere = allPapers - themePapers - elsewhere
  const oddsInTheme = (inTheme + prior) / (themePapers - inTheme + priorWithout)
  const oddsElsewhere = (elsewhere + prior) / (withoutElsewhere + priorWithout)
  const variance = 1 / (inTheme + prior) + 1 / (elsewhere + prior)
  return Math.log(oddsInTheme / oddsElsewhere) / Math.sqrt(variance)
}

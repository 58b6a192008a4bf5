/** A paper without a theme, and whom it shares concepts with: each neighbour's weight, and its theme or null. */
export type ThemeVoter = {
  paper: string
  neighbours: { paper: string; weight: number; theme: string | null }[]
}

/** The theme with the most weight among a paper's neighbours; null where those without a theme have more. Equal ones: the smaller id. */
const elected = ({ neighbours }: ThemeVoter, themeOf: ReadonlyMap<string, string>): string | null => {
  const weights = new Map<string | null, number>()
  for (const { paper, weight, theme } of neighbours) {
    const choice = themeOf.get(paper) ?? theme
    weights.set(choice, (weights.get(choice) ?? 0) + weight)
  }
  const none = weights.get(null) ?? 0
  weights.delete(null)
  const [first] = [...weights].sort(([a, x], [b, y]) => y - x || ((a ?? '') < (b ?? '') ? -1 : 1))
  return first !== undefined && first[1] >= none ? first[0] : null
}

/**
 * The themes that papers join by the vote of their neighbours; a paper that none has the vote of is not in it. Papers that joined vote in the next
 * round for those that did not, until none joins: so the order of the papers does not matter. To have no theme is a choice too: papers on something
 * new, which share more with each other than with any theme, stay without one until themes are found anew.
 */
export const voteThemes = (voters: ThemeVoter[]): Map<string, string> => {
  const themeOf = new Map<string, string>()
  let waiting = voters
  while (waiting.length > 0) {
    const round = waiting.map((voter) => ({ voter, theme: elected(voter, themeOf) }))
    for (const { voter, theme } of round) if (theme !== null) themeOf.set(voter.paper, theme)
    const left = round.filter(({ theme }) => theme === null).map(({ voter }) => voter)
    if (left.length === waiting.length) break
    waiting = left
  }
  return themeOf
}

import { themeId } from './theme-id.ts'

type Match = { community: number; theme: string; shared: number; jaccard: number }

const best = (a: Match, b: Match): number =>
  b.jaccard - a.jaccard || b.shared - a.shared || a.community - b.community || (a.theme < b.theme ? -1 : 1)

const sizesOf = (themeOf: ReadonlyMap<string, string>): Map<string, number> => {
  const sizes = new Map<string, number>()
  for (const theme of themeOf.values()) sizes.set(theme, (sizes.get(theme) ?? 0) + 1)
  return sizes
}

/** Themes that a community has the most in common with: at least half of the papers of the smaller of the two. */
const matchesOf = (
  papers: string[],
  community: number,
  themeOf: ReadonlyMap<string, string>,
  sizes: Map<string, number>,
): Match[] => {
  const shared = sizesOf(new Map(papers.flatMap((paper) => [[paper, themeOf.get(paper) ?? '']])))
  shared.delete('')
  return [...shared].flatMap(([theme, common]) => {
    const size = sizes.get(theme) ?? 0
    return common * 2 < Math.min(size, papers.length)
      ? []
      : [{ community, theme, shared: common, jaccard: common / (size + papers.length - common) }]
  })
}

/**
 * The theme that each community is, in their order. `themeOf` has each paper's theme until now. A theme goes on in the community with which it shares
 * the largest part of the papers of both (Jaccard's index; the best pair first, each theme and community once), if that is at least half of the smaller of the
 * two. Another community is a new theme, named for its first paper that no theme goes by yet.
 */
export const matchThemes = (communities: string[][], themeOf: ReadonlyMap<string, string>): string[] => {
  const sizes = sizesOf(themeOf)
  const kept = new Map<number, string>()
  const taken = new Set<string>()
  const matches = communities.flatMap((papers, community) => matchesOf(papers, community, themeOf, sizes))
  for (const { community, theme } of matches.sort(best))
    if (!kept.has(community) && !taken.has(theme)) {
      kept.set(community, theme)
      taken.add(theme)
    }
  const used = new Set(sizes.keys())
  return communities.map((papers, community) => {
    const known = kept.get(community)
    if (known !== undefined) return known
    const fresh = papers.map(themeId).find((id) => !used.has(id)) ?? themeId(papers.join(' '))
    used.add(fresh)
    return fresh
  })
}

import type { Run } from '../../graph/graph.ts'
import { countThemes } from '../../graph/import/count-themes.ts'
import { findThemeVotes, themeVotesRow } from '../../graph/import/find-theme-votes.ts'
import { saveMemberships } from '../../graph/import/save-memberships.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { voteThemes } from '../../knowledge/themes/vote-themes.ts'
import { weightByTopics } from '../../knowledge/themes/weight-by-topics.ts'
import { weightOfLikeness } from '../../knowledge/themes/weight-of-likeness.ts'

/**
 * Puts papers into the theme of those that they share concepts with and are like, if they fit it by their topics, and counts the themes where papers moved. Reads the papers' neighbours only, so it costs as much in a large graph as in a small one. Writes nothing where there are no themes.
 */
export const joinThemes = async (run: Run, papers: string[]): Promise<void> => {
  const rows =
    papers.length === 0 ? [] : rowsAs(themeVotesRow, await run(findThemeVotes(papers, weightOfLikeness)))
  const topicsOf = new Map(
    rows.flatMap(({ neighbours }) => neighbours.map(({ theme, ofTheme }) => [theme, ofTheme])),
  )
  const themeOf = voteThemes(
    rows.map(({ paper, theme, topics, neighbours }) => ({
      paper,
      theme,
      topics,
      neighbours: neighbours.map((neighbour) => ({
        ...neighbour,
        weight: weightByTopics(neighbour.weight, topics, neighbour.topics),
      })),
    })),
    (theme) => topicsOf.get(theme) ?? [],
  )
  const memberships = rows.flatMap(({ paper, theme, hasDay }) => {
    const elected = themeOf.get(paper) ?? null
    return elected === theme && hasDay !== false ? [] : [{ paper, theme: elected }]
  })
  if (memberships.length === 0) return
  await run(saveMemberships(memberships))
  await run(countThemes)
}

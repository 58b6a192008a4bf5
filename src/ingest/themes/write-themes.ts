import type { Graph, Run } from '../../graph/graph.ts'
import { countThemes } from '../../graph/import/count-themes.ts'
import { removeThemes } from '../../graph/import/remove-themes.ts'
import type { MembershipRow } from '../../graph/import/save-memberships.ts'
import { saveMemberships } from '../../graph/import/save-memberships.ts'
import { saveThemedPapers } from '../../graph/import/save-themed-papers.ts'
import type { ThemeRow } from '../../graph/import/save-themes.ts'
import { saveThemes } from '../../graph/import/save-themes.ts'
import type { Progress } from '../../progress.ts'
import { lockedCorpus } from '../locked-corpus.ts'

/** What is to be written of themes: those that are new or have another label, papers that move, themes that are no more. */
export type ThemeChange = {
  saved: ThemeRow[]
  moves: MembershipRow[]
  removed: string[]
  /** In how many papers themes were found. */
  papers: number
}

/** Papers that move in one transaction. */
const most = 1_000

/**
 * Writes papers' memberships a thousand at a time, each theme with the first papers that come into it, and at last that it is done. Imports wait meanwhile, but come
 * between two transactions: a paper that is gone by then is passed over, and a theme without papers would be taken for one that lost its last.
 */
export const writeThemes = async (
  graph: Graph,
  { saved, moves, removed, papers }: ThemeChange,
  progress: Progress,
): Promise<void> => {
  const locked = (work: (run: Run) => Promise<unknown>): Promise<void> =>
    graph.write(async (run) => {
      await lockedCorpus(run, new Date(), { embedder: null, refresh: null })
      await work(run)
    })
  for (let from = 0; from < moves.length; from += most) {
    const page = moves.slice(from, from + most)
    const joined = new Set(page.map(({ theme }) => theme))
    const themes = saved.filter(({ id }) => joined.has(id))
    await locked(async (run) => {
      if (themes.length > 0) await run(saveThemes(themes))
      await run(saveMemberships(page))
    })
    progress.update(Math.min(from + most, moves.length), moves.length, 'papers')
  }
  await locked(async (run) => {
    if (saved.length > 0) await run(saveThemes(saved))
    if (removed.length > 0) await run(removeThemes(removed))
    await run(countThemes)
    await run(saveThemedPapers(papers))
  })
}

import { entityOrderKeys } from '../../domain/entity-order-keys.ts'
import type { Run } from '../../graph/graph.ts'
import { readSpellings, spellingsRow } from '../../graph/import/read-spellings.ts'
import { renameConcepts } from '../../graph/import/rename-concepts.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { commonestSpelling } from './commonest-spelling.ts'

/**
 * Names concepts by the commonest spelling among their papers, other than those of the lexicon, which have their names, and those that more than `most`
 * papers name, whose name one paper more does not change.
 */
export const nameConcepts = async (run: Run, slugs: string[], most: number): Promise<void> => {
  if (slugs.length === 0) return
  const found = rowsAs(spellingsRow, await run(readSpellings(slugs, most)))
  const names = found.flatMap(({ slug, name, spellings }) => {
    const better = commonestSpelling(spellings)
    if (better === null || better === name) return []
    return [{ slug, name: better, byName: entityOrderKeys({ slug, name: better, paperCount: 0 }).byName }]
  })
  if (names.length > 0) await run(renameConcepts(names))
}

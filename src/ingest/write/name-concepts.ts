import { entityOrderKeys } from '../../domain/entity-order-keys.ts'
import type { Run } from '../../graph/graph.ts'
import { readUsages, usagesRow } from '../../graph/import/read-usages.ts'
import { saveNames } from '../../graph/import/save-names.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { commonestKind } from './commonest-kind.ts'
import { commonestSpelling } from './commonest-spelling.ts'

/**
 * Names concepts by the commonest spelling among their papers, and says what kind most of these show, other than those of the lexicon, which have their names and
 * kinds, and those that more than `most` papers name, of which one paper more changes neither.
 */
export const nameConcepts = async (run: Run, slugs: string[], most: number): Promise<void> => {
  if (slugs.length === 0) return
  const found = rowsAs(usagesRow, await run(readUsages(slugs, most)))
  const names = found.flatMap(({ slug, usages, ...before }) => {
    const name = commonestSpelling(usages)
    if (name === null) return []
    const kind = commonestKind(usages)
    if (name === before.name && kind === before.kind) return []
    return [{ slug, name, byName: entityOrderKeys({ slug, name, paperCount: 0 }).byName, kind }]
  })
  if (names.length > 0) await run(saveNames(names))
}

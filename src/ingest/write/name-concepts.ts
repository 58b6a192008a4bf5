import { entityOrderKeys } from '../../domain/entity-order-keys.ts'
import type { Run } from '../../graph/graph.ts'
import { readUsages, usagesRow } from '../../graph/import/read-usages.ts'
import { saveNames } from '../../graph/import/save-names.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { commonestKind } from './commonest-kind.ts'
import { commonestSpelling } from './commonest-spelling.ts'
import { surestBasis } from './surest-basis.ts'

/**
 * Names concepts by the commonest spelling among their papers, and says what kind most of these show and what their surest reason is, other than those of the lexicon,
 * which have all of that, and those that more than `most` papers name, of which one paper more changes nothing of it.
 */
export const nameConcepts = async (run: Run, slugs: string[], most: number): Promise<void> => {
  if (slugs.length === 0) return
  const found = rowsAs(usagesRow, await run(readUsages(slugs, most)))
  const names = found.flatMap(({ slug, usages, ...before }) => {
    const name = commonestSpelling(usages)
    if (name === null) return []
    const kind = commonestKind(usages)
    const basis = surestBasis(usages.map((usage) => usage.basis))
    if (name === before.name && kind === before.kind && basis === before.basis) return []
    return [{ slug, name, byName: entityOrderKeys({ slug, name, paperCount: 0 }).byName, kind, basis }]
  })
  if (names.length > 0) await run(saveNames(names))
}

import type { Run } from '../../graph/graph.ts'
import { findConcepts, foundConceptRow } from '../../graph/import/find-concepts.ts'
import { saveAliases } from '../../graph/import/save-aliases.ts'
import { saveConcepts } from '../../graph/import/save-concepts.ts'
import { saveReasons } from '../../graph/import/save-reasons.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { Mention } from '../../knowledge/knowledge.ts'
import { conceptRows } from './concept-rows.ts'
import { runAll } from './run-all.ts'
import { surestBasis } from './surest-basis.ts'

/** Of the concepts that papers mention, which were there before, and of these, but for the lexicon's, which have another name or kind than some of these papers say. */
export type KnownConcepts = { known: string[]; otherwiseSaid: string[] }

/** Makes the concepts that papers mention and that are not there yet, counted and named. One that is there keeps its name and kind, and takes a surer reason and other names. */
export const writeConcepts = async (run: Run, mentions: Mention[]): Promise<KnownConcepts> => {
  const mentioned = conceptRows(mentions)
  if (mentioned.length === 0) return { known: [], otherwiseSaid: [] }
  const found = rowsAs(foundConceptRow, await run(findConcepts(mentioned.map(({ row }) => row.slug))))
  const present = new Map(found.map((concept) => [concept.slug, concept]))
  const added = mentioned.filter(({ row }) => !present.has(row.slug)).map(({ row }) => row)
  const surer = mentioned.flatMap(({ row: { slug, basis } }) => {
    const before = present.get(slug)
    if (before === undefined || before.basis === basis) return []
    return before.basis === null || surestBasis([before.basis, basis]) === basis ? [{ slug, basis }] : []
  })
  const named = mentioned.flatMap(({ row: { slug, aliases } }) => {
    const before = present.get(slug)
    if (before === undefined || before.curated) return []
    const all = [...new Set([...before.aliases, ...aliases])].sort()
    return all.length > before.aliases.length ? [{ slug, aliases: all }] : []
  })
  await runAll(run, [
    ...(added.length > 0 ? [saveConcepts(added)] : []),
    ...(surer.length > 0 ? [saveReasons(surer)] : []),
    ...(named.length > 0 ? [saveAliases(named)] : []),
  ])
  return {
    known: found.map(({ slug }) => slug),
    otherwiseSaid: mentioned.flatMap(({ row: { slug }, usages }) => {
      const before = present.get(slug)
      if (before === undefined || before.curated) return []
      return usages.some(({ spelling, kind }) => spelling !== before.name || kind !== before.kind)
        ? [slug]
        : []
    }),
  }
}

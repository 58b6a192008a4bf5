import { createHash } from 'node:crypto'
import { z } from 'zod'
import { canonicalJson } from '../domain/canonical-json.ts'
import { entityOrderKeys } from '../domain/entity-order-keys.ts'
import type { ReferenceData } from '../domain/reference-data.ts'
import type { Graph, Run } from '../graph/graph.ts'
import { countPapers } from '../graph/import/count-papers.ts'
import { lockCorpus } from '../graph/import/lock-corpus.ts'
import { readReferenceHash, referenceHashRow } from '../graph/import/read-reference-hash.ts'
import { removeUnused } from '../graph/import/remove-unused.ts'
import { saveBroader } from '../graph/import/save-broader.ts'
import type { CuratedRow } from '../graph/import/save-curated.ts'
import { saveCurated } from '../graph/import/save-curated.ts'
import { saveReferenceHash } from '../graph/import/save-reference-hash.ts'
import { saveTopics } from '../graph/import/save-topics.ts'
import { uncurate } from '../graph/import/uncurate.ts'
import { rowsAs } from '../graph/rows-as.ts'

const slugRow = z.object({ slug: z.string() })

const byName = (entity: { slug: string; name: string }): string =>
  entityOrderKeys({ ...entity, paperCount: 0 }).byName

const slugsOf = (entries: { slug: string }[]): string[] => entries.map(({ slug }) => slug)

const keepCurated = async (
  run: Run,
  label: 'Concept' | 'Organization',
  entries: CuratedRow[],
): Promise<string[]> => {
  const slugs = slugsOf(entries)
  const dismissed = rowsAs(slugRow, await run(uncurate(label, slugs)))
  await run(saveCurated(label, entries))
  await run(countPapers(label, slugs))
  return slugsOf(dismissed)
}

const write = async (
  run: Run,
  { topics, concepts, organizations }: ReferenceData,
  hash: string,
): Promise<void> => {
  await run(lockCorpus(new Date().toISOString()))
  await run(
    saveTopics(
      topics.map(({ slug, name, description, aliases }) => ({
        slug,
        name,
        description,
        aliases,
        byName: byName({ slug, name }),
      })),
    ),
  )
  await run(
    saveBroader(topics.flatMap(({ slug, broader }) => (broader === null ? [] : [{ topic: slug, broader }]))),
  )
  await run(countPapers('Topic', slugsOf(topics)))
  const dismissedConcepts = await keepCurated(
    run,
    'Concept',
    concepts.map(({ slug, name, kind, aliases }) => ({
      slug,
      name,
      kind,
      basis: 'LEXICON',
      aliases,
      byName: byName({ slug, name }),
    })),
  )
  const dismissedOrganizations = await keepCurated(
    run,
    'Organization',
    organizations.map(({ slug, name, aliases, url }) => ({
      slug,
      name,
      aliases,
      url,
      byName: byName({ slug, name }),
    })),
  )
  await run(removeUnused(dismissedConcepts, dismissedOrganizations, [], []))
  await run(saveReferenceHash(hash))
}

/**
 * Writes topics, concepts and organisations into a migrated graph, and gives whether it had to: where the graph has them, one read tells. What
 * is no longer in the data goes, unless papers name it.
 */
export const loadReferenceData = async (graph: Graph, data: ReferenceData): Promise<boolean> => {
  const hash = createHash('sha256').update(canonicalJson(data)).digest('hex')
  const [present] = rowsAs(referenceHashRow, await graph.read(readReferenceHash))
  if (present?.referenceHash === hash) return false
  await graph.write((run) => write(run, data, hash))
  return true
}

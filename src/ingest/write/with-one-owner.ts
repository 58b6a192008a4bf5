import type { Run } from '../../graph/graph.ts'
import { findIdentifierOwners, identifierOwnerRow } from '../../graph/import/find-identifier-owners.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { BatchChanges } from './batch-changes.ts'
import { settleIdentifiers } from './settle-identifiers.ts'

/** The changes of a batch with each arXiv id and DOI at one paper only, the graph's other papers included. */
export const withOneOwner = async (run: Run, batch: BatchChanges): Promise<BatchChanges> => {
  const stated = (field: 'arxivId' | 'doi'): string[] =>
    batch.changes.flatMap(({ facts }) => facts[field] ?? [])
  const [arxivIds, dois] = [stated('arxivId'), stated('doi')]
  if (arxivIds.length + dois.length === 0) return batch
  const own = new Set([...batch.changes.map(({ id }) => id), ...batch.merges.map(({ gone }) => gone)])
  const owners = rowsAs(identifierOwnerRow, await run(findIdentifierOwners(arxivIds, dois)))
  return {
    ...batch,
    changes: settleIdentifiers(
      batch.changes,
      owners.filter(({ id }) => !own.has(id)),
    ),
  }
}

import type { Run } from '../../graph/graph.ts'
import { findIdentifierOwners, identifierOwnerRow } from '../../graph/import/find-identifier-owners.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import type { BatchChanges } from './batch-changes.ts'
import { findHeirs } from './find-heirs.ts'
import type { PaperChange } from './paper-change.ts'
import type { IdentifierOwner } from './settle-identifiers.ts'
import { settleIdentifiers } from './settle-identifiers.ts'

/** Whether a paper has in the graph what it states. */
const holdsAll = ({ id, facts }: PaperChange, owners: IdentifierOwner[]): boolean => {
  const held = owners.find((owner) => owner.id === id)
  return (held?.arxivId ?? null) === facts.arxivId && (held?.doi ?? null) === facts.doi
}

/** The changes of a batch with each arXiv id and DOI at one paper only, the graph's other papers included; with them those of papers that get one which another gives up. */
export const withOneOwner = async (run: Run, batch: BatchChanges): Promise<BatchChanges> => {
  const heirs = await findHeirs(run, batch)
  const stated = (field: 'arxivId' | 'doi'): string[] =>
    [...batch.changes, ...heirs].flatMap(({ facts }) => facts[field] ?? [])
  const [arxivIds, dois] = [stated('arxivId'), stated('doi')]
  if (arxivIds.length + dois.length === 0) return batch
  const owners = rowsAs(identifierOwnerRow, await run(findIdentifierOwners(arxivIds, dois)))
  const changes = [...batch.changes, ...heirs.filter((heir) => !holdsAll(heir, owners))]
  const own = new Set([...changes.map(({ id }) => id), ...batch.merges.map(({ gone }) => gone)])
  return {
    ...batch,
    changes: settleIdentifiers(
      changes,
      owners.filter(({ id }) => !own.has(id)),
    ),
  }
}

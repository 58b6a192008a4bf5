import { identityKeys } from './identity-keys.ts'
import type { RecordState } from './record-state.ts'

/** Whether a record states an arXiv id or a DOI no longer. */
export const givesUpId = (before: RecordState, now: RecordState): boolean => {
  const [had, has] = [identityKeys(before.statement), identityKeys(now.statement)]
  return (had.arxivId !== null && had.arxivId !== has.arxivId) || (had.doi !== null && had.doi !== has.doi)
}

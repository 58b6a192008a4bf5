import { identityKeys } from './identity-keys.ts'
import type { RecordState } from './record-state.ts'

const identityOf = ({ statement }: RecordState): (string | null)[] => {
  const { arxivId, doi, titleKey } = identityKeys(statement)
  return [arxivId, doi, titleKey, statement.abstract, statement.summary]
}

/** Whether a record says something else of what papers are told apart by: its ids, its title, its texts. */
export const identityChanged = (before: RecordState, now: RecordState): boolean => {
  const [had, has] = [identityOf(before), identityOf(now)]
  return had.some((value, place) => value !== has[place])
}

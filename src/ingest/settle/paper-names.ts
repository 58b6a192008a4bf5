import { identityKeys } from './identity-keys.ts'
import { statementsOf } from './statements-of.ts'
import type { WorkingPaper } from './working-paper.ts'

/** The arXiv ids and then the DOIs that a paper's records state, as people read them ('arXiv id 2501.00001'), in an order that does not depend on that of the records. */
export const paperNames = (paper: WorkingPaper): string[] => {
  const keys = statementsOf(paper).map(identityKeys)
  const arxivIds = keys.flatMap(({ arxivId }) => (arxivId === null ? [] : [`arXiv id ${arxivId}`]))
  const dois = keys.flatMap(({ doi }) => (doi === null ? [] : [`DOI ${doi}`]))
  return [...new Set([...arxivIds.sort(), ...dois.sort()])]
}

import type { Run } from '../../graph/graph.ts'
import { findPapers, foundPaperRow } from '../../graph/import/find-papers.ts'
import { rowsAs } from '../../graph/rows-as.ts'
import { olderPaper } from '../settle/older-paper.ts'
import { untouchedPaper } from '../settle/untouched-paper.ts'
import type { BatchChanges } from './batch-changes.ts'
import type { PaperChange } from './paper-change.ts'
import { paperChanges } from './paper-changes.ts'

/** The graph's papers, the oldest first, that state an arXiv id or a DOI which a paper of the batch states no longer: it may have had it before them. */
export const findHeirs = async (
  run: Run,
  { changes, merges, before }: BatchChanges,
): Promise<PaperChange[]> => {
  const given = (field: 'arxivId' | 'doi'): string[] => {
    const kept = new Set(changes.map(({ facts }) => facts[field]))
    return [...new Set(before.flatMap((facts) => facts[field] ?? []))].filter((id) => !kept.has(id)).sort()
  }
  const [arxivIds, dois] = [given('arxivId'), given('doi')]
  if (arxivIds.length + dois.length === 0) return []
  const own = new Set([...changes.map(({ id }) => id), ...merges.map(({ gone }) => gone)])
  const found = rowsAs(foundPaperRow, await run(findPapers({ keys: [], arxivIds, dois, titleKeys: [] })))
  const others = found
    .filter(({ id }) => !own.has(id))
    .map(untouchedPaper)
    .sort(olderPaper)
  return paperChanges(others).filter(
    ({ facts }) => arxivIds.includes(facts.arxivId ?? '') || dois.includes(facts.doi ?? ''),
  )
}

import type { EvidenceKind } from '../../domain/title-evidence.ts'
import type { TitleChoice } from './choose-by-title.ts'
import { paperNames } from './paper-names.ts'
import type { WorkingPaper } from './working-paper.ts'

const namedAtMost = 5

/** A paper as people find it again, and by what those of one title are put in order. */
const named = (paper: WorkingPaper): { name: string; text: string } => {
  const names = paperNames(paper).join(', ')
  return { name: names || '~', text: names === '' ? paper.id : `${paper.id} (${names})` }
}

const listed = (papers: WorkingPaper[]): string => {
  const shown = papers
    .map(named)
    .sort((a, b) => (`${a.name} ${a.text}` < `${b.name} ${b.text}` ? -1 : 1))
    .slice(0, namedAtMost)
    .map(({ text }) => text)
  const more = papers.length - shown.length
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(' and ')
}

const deciding: Record<EvidenceKind, string> = {
  texts: 'its text decided',
  authors: 'its authors decided',
  days: 'its day decided',
  addresses: 'an address decided',
}

const undecided = 'nothing that it says tells which it speaks of'

/** What a choice between papers of one title came to; `paper` is where the record is now. Null where there was nothing to choose. */
export const titleReason = ({ rivals, by }: TitleChoice, paper: WorkingPaper): string | null => {
  if (rivals.length === 0) return null
  const fits = `the title fits papers ${listed(rivals)}, which are different ones`
  if (by !== null) return `${fits}: ${deciding[by]}`
  if (rivals.includes(paper)) return `${fits}: its text is like theirs, so it is with the first of them by id`
  return paper.records.size > 1
    ? `${fits}: ${undecided}, so it is with other records of which that is so, as paper ${paper.id}`
    : `${fits}: ${undecided}, so it is a paper of its own, ${paper.id}, until it states an arXiv id or a DOI`
}

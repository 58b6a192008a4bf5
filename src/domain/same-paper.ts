import { arxivId } from './arxiv-id.ts'
import { isGenericTitle } from './is-generic-title.ts'
import { textVerdict } from './text-verdict.ts'

/** What identity looks at: a paper in the graph (the ids and texts of all its records), or one record. */
export type PaperSide = {
  titleKey: string
  arxivIds: string[]
  dois: string[]
  /** Abstracts and summaries; empty where nothing is stated. */
  texts: string[]
}

/** Whether two sides are one paper, or what keeps them apart. */
export type SameVerdict =
  | 'same'
  | 'different arXiv ids'
  | 'different DOIs'
  | 'different titles'
  | 'texts are nothing alike'
  | 'the title alone says too little'

/** How two lists of ids of one kind stand to each other; nothing follows where a side has none. */
const compareIds = (a: string[], b: string[]): 'shared' | 'different' | 'unknown' => {
  if (a.length === 0 || b.length === 0) return 'unknown'
  return a.some((id) => b.includes(id)) ? 'shared' : 'different'
}

/** A DOI that arXiv gives (10.48550/arXiv.2501.01234) is an arXiv id: the journal's DOI does not contradict it. */
const arxivIdsOf = (side: PaperSide): string[] => [
  ...side.arxivIds,
  ...side.dois.flatMap((doi) => arxivId(doi) ?? []),
]
const doisOf = (side: PaperSide): string[] => side.dois.filter((doi) => arxivId(doi) === null)

/**
 * Whether two sides are one paper; it does not matter which is which.
 *
 * Two different arXiv ids or two different DOIs keep them apart, whatever else agrees. A shared arXiv id or DOI makes them one. Without a shared id, equal title keys make
 * them one unless their texts are nothing alike (textVerdict). A title
 * that many papers have ('Attention', 'Editorial': isGenericTitle) makes them one only where texts are there and alike. Missing or incomparable text forbids nothing
 * under any other title. A title without letters never matches.
 */
export const samePaper = (a: PaperSide, b: PaperSide): SameVerdict => {
  const arxivIds = compareIds(arxivIdsOf(a), arxivIdsOf(b))
  if (arxivIds === 'different') return 'different arXiv ids'
  const dois = compareIds(doisOf(a), doisOf(b))
  if (dois === 'different') return 'different DOIs'
  if (arxivIds === 'shared' || dois === 'shared') return 'same'
  if (a.titleKey !== b.titleKey || a.titleKey === '') return 'different titles'
  const texts = textVerdict(a.texts, b.texts, a.titleKey)
  if (texts === 'unlike') return 'texts are nothing alike'
  return texts === 'unknown' && isGenericTitle(a.titleKey) ? 'the title alone says too little' : 'same'
}

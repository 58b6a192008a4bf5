import type { PaperStatement } from '../../domain/paper-statement.ts'
import { identityKeys } from './identity-keys.ts'
import { olderPaper } from './older-paper.ts'
import type { RecordState } from './record-state.ts'
import type { WorkingPaper } from './working-paper.ts'

/** By what a record matches a paper, the surest first. */
export type MatchedBy = 'arXiv id' | 'DOI' | 'title'

/** A paper that a record may speak of. */
export type Match = { paper: WorkingPaper; by: MatchedBy }

/** The papers that a batch may touch, found by their records and by what these state. */
export type PaperBook = {
  /** Takes in papers from the graph; those that are known stay as they are here. */
  load(papers: WorkingPaper[]): void
  paper(id: string): WorkingPaper | undefined
  paperOf(recordKey: string): WorkingPaper | undefined
  /** The papers that state the same arXiv id, DOI or title, surest and oldest first, each once. */
  matches(statement: PaperStatement): Match[]
  create(id: string, createdAt: number): WorkingPaper
  /** Gives a record to a paper, or its new words; takes it from the paper that had it. */
  put(paper: WorkingPaper, record: RecordState): void
  /** Takes a record from its paper, until it is put somewhere. */
  take(recordKey: string): void
  /** Makes two papers one: the older keeps its id and is given back. */
  join(a: WorkingPaper, b: WorkingPaper): WorkingPaper
  /** Papers whose records are others since they came in here. */
  touched(): WorkingPaper[]
  /** Papers that joined an older one, and which. */
  joined(): { gone: WorkingPaper; kept: WorkingPaper }[]
  size(): number
}

const keysOf = (statement: PaperStatement): [MatchedBy, string][] => {
  const keys = identityKeys(statement)
  const named: [MatchedBy, string | null][] = [
    ['arXiv id', keys.arxivId],
    ['DOI', keys.doi],
    ['title', keys.titleKey],
  ]
  return named.flatMap(([by, key]) => (key === null ? [] : [[by, `${by}:${key}`]]))
}

const states = (paper: WorkingPaper, key: string): boolean =>
  [...paper.records.values()].some(({ statement }) => keysOf(statement).some(([, stated]) => stated === key))

/** An empty book. */
export const createPaperBook = (): PaperBook => {
  const papers = new Map<string, WorkingPaper>()
  const owners = new Map<string, WorkingPaper>()
  const known = new Map<string, Set<WorkingPaper>>()
  const touched = new Set<WorkingPaper>()
  const gone = new Map<string, WorkingPaper>()
  const keptBy = new Map<string, string>()

  const index = (paper: WorkingPaper, record: RecordState): void => {
    paper.records.set(record.key, record)
    owners.set(record.key, paper)
    for (const [, key] of keysOf(record.statement)) {
      const holders = known.get(key) ?? new Set()
      known.set(key, holders.add(paper))
    }
  }

  const unindex = (paper: WorkingPaper, record: RecordState): void => {
    paper.records.delete(record.key)
    owners.delete(record.key)
    for (const [, key] of keysOf(record.statement)) if (!states(paper, key)) known.get(key)?.delete(paper)
  }

  const finalPaper = (id: string): WorkingPaper | undefined => {
    const next = keptBy.get(id)
    return next === undefined ? papers.get(id) : finalPaper(next)
  }

  const add = (paper: WorkingPaper): WorkingPaper => {
    papers.set(paper.id, paper)
    return paper
  }

  const take = (recordKey: string): void => {
    const owner = owners.get(recordKey)
    const present = owner?.records.get(recordKey)
    if (!owner || !present) return
    unindex(owner, present)
    touched.add(owner)
  }

  const put = (paper: WorkingPaper, record: RecordState): void => {
    take(record.key)
    index(paper, record)
    touched.add(paper)
  }

  return {
    load(found) {
      for (const paper of found.filter(({ id }) => !papers.has(id) && !gone.has(id))) {
        add(paper)
        for (const record of paper.before) if (!owners.has(record.key)) index(paper, record)
      }
    },
    paper: (id) => papers.get(id),
    paperOf: (recordKey) => owners.get(recordKey),
    matches(statement) {
      const matches = new Map<WorkingPaper, MatchedBy>()
      for (const [by, key] of keysOf(statement))
        for (const paper of [...(known.get(key) ?? [])].sort(olderPaper))
          if (!matches.has(paper)) matches.set(paper, by)
      return [...matches].map(([paper, by]) => ({ paper, by }))
    },
    create: (id, createdAt) => add({ id, createdAt, before: [], records: new Map() }),
    put,
    take,
    join(a, b) {
      const [kept, other] = olderPaper(a, b) <= 0 ? [a, b] : [b, a]
      for (const record of other.records.values()) put(kept, record)
      papers.delete(other.id)
      touched.delete(other)
      gone.set(other.id, other)
      keptBy.set(other.id, kept.id)
      return kept
    },
    touched: () => [...touched],
    joined: () =>
      [...gone.values()].flatMap((paper) => {
        const kept = finalPaper(paper.id)
        return kept ? [{ gone: paper, kept }] : []
      }),
    size: () => papers.size,
  }
}

import type { EvidenceKind, TitleEvidence } from '../../domain/title-evidence.ts'
import { evidenceKinds, titleEvidence } from '../../domain/title-evidence.ts'
import { identityKeys } from './identity-keys.ts'
import { paperNames } from './paper-names.ts'
import type { RecordState } from './record-state.ts'
import { sameRecords } from './same-records.ts'
import { statementsOf } from './statements-of.ts'
import type { WorkingPaper } from './working-paper.ts'

/** What a record's evidence came to: the paper that it goes to, null for none that is there; `by` is the kind that decided, null where none did. */
type Decision = { paper: WorkingPaper | null; by: EvidenceKind | null }

/**
 * Where a record goes by its title alone. `rivals` are the papers that it fits and that something keeps apart from one another, none where the title told; `unfit` are
 * those that it does not speak of.
 */
export type TitleChoice = Decision & { rivals: WorkingPaper[]; unfit: WorkingPaper[] }

const compareEvidence = (a: TitleEvidence, b: TitleEvidence): { kind: EvidenceKind | null; more: number } => {
  const kind = evidenceKinds.find((each) => a[each] !== b[each]) ?? null
  return { kind, more: kind === null ? 0 : a[kind] - b[kind] }
}

const speaksAgainst = (evidence: TitleEvidence): boolean =>
  (evidenceKinds.map((kind) => evidence[kind]).find((value) => value !== 0) ?? 0) < 0

/** The paper with the first id, so that it does not matter which came first. */
const firstNamed = (papers: WorkingPaper[]): WorkingPaper | null => {
  const named = papers
    .map((paper) => ({ paper, name: paperNames(paper)[0] ?? '~' }))
    .sort((a, b) => (a.name === b.name ? (a.paper.id < b.paper.id ? -1 : 1) : a.name < b.name ? -1 : 1))
  return named[0]?.paper ?? null
}

type AreApart = (a: WorkingPaper, b: WorkingPaper) => boolean

/** Where evidence sends a record that fits papers which are kept apart; `undecided` is the paper of records of which nothing tells, where there is one. */
const decide = (
  weighed: { paper: WorkingPaper; evidence: TitleEvidence }[],
  undecided: WorkingPaper | null,
  areApart: AreApart,
): Decision => {
  const best = weighed.filter(({ evidence }) =>
    weighed.every((other) => compareEvidence(evidence, other.evidence).more >= 0),
  )
  const top = best[0]?.evidence
  if (!top || speaksAgainst(top)) return { paper: undecided, by: null }
  const papers = best.map(({ paper }) => paper)
  if (papers.some((paper) => papers.some((other) => areApart(paper, other))))
    return { paper: top.texts > 0 ? firstNamed(papers) : undecided, by: null }
  const decided = weighed.map(({ evidence }) => compareEvidence(top, evidence).kind)
  return {
    paper: firstNamed(papers),
    by: evidenceKinds.findLast((kind) => decided.includes(kind)) ?? null,
  }
}

/**
 * Which of the papers that state a record's title it speaks of. A title that fits papers which are kept apart says too little: then what else the
 * record says decides, the surest kind of evidence that tells them apart first. Where nothing does, a record whose text is like that of several goes to the one
 * with the first id, as these are versions of one work; any other goes to the paper of such records, or becomes that.
 */
export const chooseByTitle = (record: RecordState, titled: WorkingPaper[]): TitleChoice => {
  const own = [record.statement]
  const said = new Map(titled.map((paper) => [paper, statementsOf(paper, record.key)]))
  const saidBy = (paper: WorkingPaper) => said.get(paper) ?? []
  const fits = (paper: WorkingPaper): boolean => sameRecords(own, saidBy(paper)) === 'same'
  const areApart: AreApart = (a, b) => a !== b && sameRecords(saidBy(a), saidBy(b)) !== 'same'

  const fitting = titled.filter(fits)
  const unfit = titled.filter((paper) => !fitting.includes(paper))
  // What fits papers that the record does not speak of may well speak of those.
  const candidates = fitting.filter((paper) => unfit.every((other) => areApart(paper, other)))
  const rivals = candidates.filter((paper) => candidates.some((other) => areApart(paper, other)))
  if (rivals.length === 0) return { paper: candidates[0] ?? null, by: null, rivals, unfit }

  const key = identityKeys(record.statement).titleKey ?? ''
  const weighed = candidates.map((paper) => ({
    paper,
    evidence: titleEvidence(record.statement, saidBy(paper), key),
  }))
  const undecided = candidates.find((paper) => !rivals.includes(paper)) ?? null
  return { ...decide(weighed, undecided, areApart), rivals, unfit }
}

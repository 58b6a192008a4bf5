import { authorEvidence } from './author-evidence.ts'
import { dayEvidence } from './day-evidence.ts'
import type { PaperStatement } from './paper-statement.ts'
import { textVerdict } from './text-verdict.ts'

/** What can tell which of several papers of one title a record speaks of, the surest first. */
export const evidenceKinds = ['texts', 'authors', 'days', 'addresses'] as const

export type EvidenceKind = (typeof evidenceKinds)[number]

/** How much each kind speaks for a record and a paper being one: above 0 for it, below 0 against it, 0 where nothing follows. */
export type TitleEvidence = Record<EvidenceKind, number>

const textsOf = (statements: PaperStatement[]): string[] =>
  statements.flatMap(({ abstract, summary }) => [abstract, summary]).filter((text) => text !== null)

/** One record that speaks for it is enough. */
const told = (values: number[]): number => {
  const most = Math.max(...values)
  return most > 0 ? most : Math.min(...values)
}

/**
 * What speaks for a record and a paper of the same title being one, beside their ids. `paper` has at least one statement. Who describes them is no evidence:
 * one source may list a paper twice, and two papers once each.
 */
export const titleEvidence = (
  record: PaperStatement,
  paper: PaperStatement[],
  titleKey: string,
): TitleEvidence => {
  const verdict = textVerdict(textsOf([record]), textsOf(paper), titleKey)
  const addresses = new Set(paper.flatMap(({ urls }) => urls))
  return {
    texts: verdict === 'alike' ? 1 : verdict === 'unlike' ? -1 : 0,
    authors: told(paper.map((statement) => authorEvidence(record, statement))),
    days: told(paper.map(({ publishedAt }) => dayEvidence(record.publishedAt, publishedAt))),
    addresses: record.urls.some((url) => addresses.has(url)) ? 1 : 0,
  }
}

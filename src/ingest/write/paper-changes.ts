import { canonicalJson } from '../../domain/canonical-json.ts'
import type { MergedFacts } from '../../domain/merged-facts.ts'
import { mergeStatements } from '../../domain/merge-statements.ts'
import { wordProfile } from '../../knowledge/similarity/words/word-profile.ts'
import { embeddedText } from '../describe/embedded-text.ts'
import type { PaperChange } from './paper-change.ts'
import { paperText } from '../describe/paper-text.ts'
import type { RecordState } from '../settle/record-state.ts'
import type { WorkingPaper } from '../settle/working-paper.ts'

const factsOf = (records: RecordState[]): MergedFacts =>
  mergeStatements(records.map(({ statement }) => statement)).facts

const differ = (a: unknown, b: unknown): boolean => canonicalJson(a) !== canonicalJson(b)

const changeOf = (paper: WorkingPaper): PaperChange => {
  const facts = factsOf([...paper.records.values()])
  const text = paperText(facts)
  const words = wordProfile(text.title, text.text)
  const before = paper.before.length === 0 ? null : factsOf(paper.before)
  const paperNow = { id: paper.id, before, facts, text, words }
  if (before === null)
    return {
      ...paperNow,
      wordsChanged: true,
      textChanged: true,
      authorsChanged: true,
      dayChanged: true,
      upvotesChanged: true,
    }
  const textBefore = paperText(before)
  return {
    ...paperNow,
    wordsChanged: embeddedText(text) !== embeddedText(textBefore),
    textChanged: differ(text, textBefore),
    authorsChanged: differ(facts.authors, before.authors),
    dayChanged: facts.publishedAt !== before.publishedAt,
    upvotesChanged: facts.upvotes !== before.upvotes,
  }
}

/** Each touched paper worked out from all of its records, beside what it was. */
export const paperChanges = (touched: WorkingPaper[]): PaperChange[] => touched.map(changeOf)

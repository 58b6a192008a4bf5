import type { PaperStatement } from '../../domain/paper-statement.ts'
import type { PaperSide, SameVerdict } from '../../domain/same-paper.ts'
import { samePaper } from '../../domain/same-paper.ts'
import { identityKeys } from './identity-keys.ts'

const stated = (values: (string | null)[]): string[] => [...new Set(values.filter((value) => value !== null))]

const sideOf = (statements: PaperStatement[], titleKey: string): PaperSide => ({
  titleKey,
  arxivIds: stated(statements.map(({ arxivId }) => arxivId)),
  dois: stated(statements.map(({ doi }) => doi)),
  texts: stated(statements.flatMap(({ abstract, summary }) => [abstract, summary])),
})

const titlesOf = (statements: PaperStatement[]): string[] =>
  stated(statements.map((statement) => identityKeys(statement).titleKey))

/** Whether the records of two papers (or of a paper and one record) speak of one. A paper goes by every title that a record of it states. */
export const sameRecords = (a: PaperStatement[], b: PaperStatement[]): SameVerdict => {
  const [titlesA, titlesB] = [titlesOf(a), titlesOf(b)]
  const common = titlesA.find((title) => titlesB.includes(title))
  return samePaper(sideOf(a, common ?? titlesA[0] ?? ''), sideOf(b, common ?? titlesB[0] ?? ''))
}

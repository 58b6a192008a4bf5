import { foldAccented } from '../../domain/fold-accented.ts'
import type { MergedFacts } from '../../domain/merged-facts.ts'
import { paperOrderKeys } from '../../domain/paper-order-keys.ts'
import { titleKey } from '../../domain/title-key.ts'
import { encodeWordProfile } from '../../knowledge/similarity/words/encode-word-profile.ts'
import type { WordProfile } from '../../knowledge/similarity/words/word-profile.ts'
import { integer } from '../integer.ts'
import type { Statement } from '../statement.ts'

/** A paper as it is to be; `words` is the profile by which its words are compared. Where its text changed it has to be joined to its neighbours. */
export type PaperRow = { id: string; facts: MergedFacts; words: WordProfile; textChanged: boolean }

const whole = (value: number | null): unknown => (value === null ? null : integer(value))

const foldedText = ({ abstract, summary }: MergedFacts): string | null => {
  const folded = [abstract, summary].flatMap((text) => (text === null ? [] : (foldAccented(text) ?? [])))
  return folded.length === 0 ? null : folded.join('\n')
}

const propertiesOf = ({ id, facts, words }: PaperRow): Record<string, unknown> => {
  const key = titleKey(facts.title)
  return {
    title: facts.title,
    titleKey: key,
    abstract: facts.abstract,
    summary: facts.summary,
    foldedTitle: foldAccented(facts.title),
    foldedText: foldedText(facts),
    authorCount: whole(facts.authorCount),
    upvotes: whole(facts.upvotes),
    arxivId: facts.arxivId,
    doi: facts.doi,
    url: facts.url,
    wordProfile: encodeWordProfile(words),
    ...paperOrderKeys({ id, titleKey: key, publishedAt: facts.publishedAt, upvotes: facts.upvotes }),
  }
}

/** Keeps papers; what no source states any longer is taken off. */
export const savePapers = (papers: PaperRow[], now: string): Statement => ({
  text: [
    'WITH datetime($now) AS now',
    'UNWIND $papers AS paper',
    'MERGE (p:Paper {id: paper.id})',
    'ON CREATE SET p.createdAt = now',
    'SET p += paper.properties, p.publishedAt = date(paper.publishedAt), p.updatedAt = now',
    'FOREACH (_ IN CASE WHEN paper.textChanged THEN [true] ELSE [] END | SET p:Unjoined)',
  ].join('\n'),
  parameters: {
    papers: papers.map((paper) => ({
      id: paper.id,
      publishedAt: paper.facts.publishedAt,
      textChanged: paper.textChanged,
      properties: propertiesOf(paper),
    })),
    now,
  },
})

import type { ExplainedConcept, Explanation } from './similarity-sentence.ts'
import type { Writing } from './terms/writing.ts'

/** A name in capitals that a title begins with: "SHUTTLE: Synchronised ..." */
const coined = /^(\p{Lu}{3,})\s*[:—–]/u

const isCoined = ({ title }: Writing, spelling: string): boolean => coined.exec(title)?.[1] === spelling

/** Whether one of the papers has but coined a name that is a word to the other: "SHUTTLE" and "shuttle" are no shared idea. */
export const isNamesake = (
  { from, to }: ExplainedConcept,
  papers: Pick<Explanation, 'from' | 'to'>,
): boolean =>
  from.spelling !== to.spelling &&
  (isCoined(papers.from, from.spelling) || isCoined(papers.to, to.spelling)) &&
  /^\p{Ll}+$/u.test(isCoined(papers.from, from.spelling) ? to.spelling : from.spelling)

import type { ExplainedConcept, Explanation } from './similarity-sentence.ts'
import type { Writing } from './terms/writing.ts'

/** A name behind another in brackets, the first in either number: "shuttle birds (Avis textoria)". */
const explains = ({ title, text }: Writing, name: string, behind: string): boolean => {
  const singular = name.toLowerCase().replace(/s$/u, '')
  return [title, text].some((written) =>
    ['', 's', 'es'].some((ending) =>
      written.toLowerCase().includes(`${singular}${ending} (${behind.toLowerCase()})`),
    ),
  )
}

/** Whether one of the papers gives two concepts as two names of one thing, such as a bird's own and its Latin one. */
export const isGloss = (a: ExplainedConcept, b: ExplainedConcept, { from, to }: Explanation): boolean =>
  [
    { writing: from, one: a.from.spelling, other: b.from.spelling },
    { writing: to, one: a.to.spelling, other: b.to.spelling },
  ].some(({ writing, one, other }) => explains(writing, one, other) || explains(writing, other, one))

import { conceptInSentence } from './concept-in-sentence.ts'
import { joinWords } from './join-words.ts'
import type { ExplainedConcept, Explanation } from './similarity-sentence.ts'
import { sumUp } from './sum-up.ts'

/** Concepts as a sentence lists them, so many by name: "pruning, looms and two more concepts"; empty for none. */
export const namesInList = (
  concepts: ExplainedConcept[],
  mostNamed: number,
  { from, to }: Explanation,
): string => {
  const named = concepts.slice(0, mostNamed).map((concept) => conceptInSentence(concept, [from, to]).text)
  return joinWords([...named, ...sumUp(concepts.length - mostNamed, 'concept')])
}

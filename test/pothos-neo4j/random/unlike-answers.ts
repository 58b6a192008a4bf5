import { isDeepStrictEqual } from 'node:util'
import type { Ways } from './compare-ways.ts'

/** A query whose ways of being answered differ, or that took another number of statements than it has fields at its root. */
export type Unlike = Ways & { why: string }

const whyUnlike = (ways: Ways): string | null => {
  if (ways.mistakes.length > 0) return 'It is no query of the schema.'
  if (!isDeepStrictEqual(ways.ordinary, ways.slow))
    return 'One statement says something else than one thing at a time.'
  if (JSON.stringify(ways.ordinary) !== JSON.stringify(ways.direct)) return 'The direct answer is another.'
  return ways.statementsMore === 0 ? null : 'It is not one statement a field.'
}

/** Those of the queries, by what is asked and how it is written, that are not answered alike. */
export const unlikeAnswers = async (
  answer: (shape: number, writing: number) => Promise<Ways>,
  { shapes, writings }: { shapes: number; writings: number },
): Promise<Unlike[]> => {
  const unlike: Unlike[] = []
  for (let shape = 1; shape <= shapes; shape += 1)
    for (let writing = 0; writing < writings; writing += 1) {
      const ways = await answer(shape, shape * writings + writing)
      const why = whyUnlike(ways)
      if (why !== null) unlike.push({ ...ways, why })
    }
  return unlike
}

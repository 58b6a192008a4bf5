import type { LinkFact } from '../../graph/reads/paths/link-facts.ts'
import { linkClause } from './link-clause.ts'
import { nameInSentence } from './name-in-sentence.ts'

/** A step of a walk, as words tell it. */
export type ToldStep = { fact: LinkFact; isReversed: boolean }

const begin = ({ fact, isReversed }: ToldStep) => (isReversed ? fact.to : fact.from)

/** A paper is named again, for most clauses are about papers; anything else goes on as a relative clause. */
const joint = (step: ToldStep): string => {
  const node = begin(step)
  if (node.type === 'Paper') return `; ${nameInSentence(node)} `
  return node.type === 'Author' ? ', who ' : ', which '
}

/** One sentence that tells steps, each from where the one before ended; empty without any. A single step's is its reason. */
export const pathSentence = (steps: readonly ToldStep[]): string => {
  const [first] = steps
  if (first === undefined) return ''
  const told = steps.map(
    (step, place) =>
      `${place === 0 ? `${nameInSentence(begin(first))} ` : joint(step)}${linkClause(step.fact, step.isReversed)}`,
  )
  return `${told.join('').replace(/^the /u, 'The ')}.`
}

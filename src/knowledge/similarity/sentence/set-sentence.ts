import { joinClauses } from './join-clauses.ts'
import type { SetSimilarity } from '../set-similarity.ts'
import { shortTitle } from './short-title.ts'
import { similarityClauses } from './similarity-clauses.ts'
import type { Explanation } from './similarity-sentence.ts'

/** From which share of a score what it loses by likeness to papers that it shall not be like is worth a word. */
const worthNaming = 0.2

const lossClause = (unlike: string): string => {
  const title = shortTitle(unlike)
  return `the paper found is also like ${title === '' ? 'what it shall not be like' : `“${title}”`}, which counts against it`
}

/**
 * One sentence on why a paper is like a set: `explanation` is of it and the paper of the set that is nearest, which is named where the set has several
 * `members`; and so is what likeness to others takes away, of which `unlike` is the title of the nearest.
 */
export const setSentence = (
  explanation: Explanation,
  { members, parts, unlike }: { members: number; parts: SetSimilarity['parts']; unlike: string },
): string => {
  const title = shortTitle(explanation.from.title)
  const isNamed = members > 1 && title !== ''
  const lost = parts.find(({ name }) => name === 'unlike')?.contribution ?? 0
  const score = parts.reduce((sum, { contribution }) => sum + contribution, 0)
  const loss = -lost > worthNaming * score ? [lossClause(unlike)] : []
  const sentence = joinClauses([...similarityClauses(explanation), ...loss])
  return isNamed ? `Nearest in the set is “${title}”: ${sentence}` : sentence
}

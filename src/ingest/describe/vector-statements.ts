import { removeVectors } from '../../graph/import/remove-vectors.ts'
import { saveVectors } from '../../graph/import/save-vectors.ts'
import type { Statement } from '../../graph/statement.ts'
import type { DescribedPaper } from './described-paper.ts'

/** What keeps the vectors of the papers whose words changed, and takes it off those that have no words any longer. */
export const vectorStatements = (described: DescribedPaper[]): Statement[] => {
  const reworded = described.filter(({ change }) => change.wordsChanged)
  const vectors = reworded.flatMap(({ change, embedding }) =>
    embedding ? [{ id: change.id, embedding }] : [],
  )
  const wordless = reworded
    .filter(({ change, embedding }) => change.before !== null && embedding === null)
    .map(({ change }) => change.id)
  return [
    ...(vectors.length > 0 ? [saveVectors(vectors)] : []),
    ...(wordless.length > 0 ? [removeVectors(wordless)] : []),
  ]
}

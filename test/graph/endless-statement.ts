import type { Statement } from '../../src/graph/statement.ts'

/** A statement that runs for minutes where nothing ends it; its text has the mark. */
export const endlessStatement = (mark: string): Statement => ({
  text: `/* ${mark} */ UNWIND range(1, 2000000000) AS number RETURN max(number % 7) AS most`,
  parameters: {},
})

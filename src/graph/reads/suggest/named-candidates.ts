import { namedCandidateColumns } from './named-candidate.ts'

const indented = (line: string): string => `  ${line}`

/** A statement's text for all that some branches find, each of which returns nodes as `n`: a row is a `namedCandidate`. */
export const namedCandidates = (branches: readonly (readonly string[])[]): string =>
  [
    'CALL () {',
    branches.map((lines) => lines.map(indented).join('\n')).join('\n  UNION ALL\n'),
    '}',
    `RETURN ${namedCandidateColumns('n')}`,
  ].join('\n')

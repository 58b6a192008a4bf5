import type { NamedCandidate } from '../../graph/reads/suggest/named-candidate.ts'

/** Whether a name leads to a paper: to itself, or to some that are about it, name it, are from it or by it; a topic may have none yet. */
export const hasPapers = ({ type, paperCount }: NamedCandidate): boolean => type === 'Paper' || paperCount > 0

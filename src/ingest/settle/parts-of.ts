import type { RecordState } from './record-state.ts'
import { sameRecords } from './same-records.ts'

type Said = Pick<RecordState, 'statement'>

const areSame = (a: Said[], b: Said[]): boolean =>
  sameRecords(
    a.map(({ statement }) => statement),
    b.map(({ statement }) => statement),
  ) === 'same'

/** One record of each is enough, or all of them together: a text of the one may go with a title of the other. */
const holdTogether = (a: Said[], b: Said[]): boolean =>
  a.some((one) => b.some((other) => areSame([one], [other]))) || areSame(a, b)

const addTo = <T extends Said>(parts: T[][], part: T[]): T[][] => {
  const holding = parts.filter((other) => holdTogether(other, part))
  if (holding.length === 0) return [...parts, part]
  const rest = parts.filter((other) => !holding.includes(other))
  // What is more now may hold what it did not before.
  return addTo(rest, [...holding.flat(), ...part])
}

/** The records of one paper in the parts that something holds together: an id, or a title over texts that may be one paper's. One part where all is well. */
export const partsOf = <T extends Said>(records: T[]): T[][] =>
  records.reduce<T[][]>((parts, record) => addTo(parts, [record]), [])

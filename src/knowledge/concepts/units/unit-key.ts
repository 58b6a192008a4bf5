import type { Reading } from '../../text/reading.ts'
import type { WordUnit } from './word-unit.ts'

/** A unit as it is compared, with its hyphens: "state-of-the-art". */
export const unitKey = ({ tokens }: Reading, { from, to }: Pick<WordUnit, 'from' | 'to'>): string => {
  let key = tokens[from]?.key ?? ''
  for (let place = from + 1; place <= to; place += 1) key += `-${tokens[place]?.key ?? ''}`
  return key
}

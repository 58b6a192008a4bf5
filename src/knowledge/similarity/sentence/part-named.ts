import type { ScorePart } from '../similarity.ts'

/** The part of a score that is called so; undefined where that could not be measured. */
export const partNamed = (parts: ScorePart[], name: ScorePart['name']): ScorePart | undefined =>
  parts.find((part) => part.name === name)

import type { Disagreement } from './merged-facts.ts'
import type { PaperStatement } from './paper-statement.ts'
import { recordKey } from './record-key.ts'

/** How one field is settled between records. */
export type FieldRule<T> = {
  name: Disagreement['field']
  /** What a record says; null where it says nothing. */
  said: (statement: PaperStatement) => T | null
  show: (value: T) => string
  /** Values that fold to one text are no disagreement. */
  fold: (value: T) => string
  /** Whether a value beats another whatever record it is from; without it the fullest record wins. */
  beats?: (value: T, other: T) => boolean
}

/**
 * The value of one field over records that are ranked from the fullest on, and one disagreement for each other value, told of the fullest record
 * that states it.
 */
export const settleField = <T>(
  ranked: PaperStatement[],
  rule: FieldRule<T>,
): { value: T | null; disagreements: Disagreement[] } => {
  const voices = ranked.flatMap((statement) => {
    const value = rule.said(statement)
    return value === null ? [] : [{ value, folded: rule.fold(value), from: recordKey(statement) }]
  })
  const [first, ...rest] = voices
  if (first === undefined) return { value: null, disagreements: [] }
  const kept = rest.reduce((best, voice) => (rule.beats?.(voice.value, best.value) ? voice : best), first)
  const others = voices.filter(
    (voice, place) =>
      voice.folded !== kept.folded && voices.findIndex(({ folded }) => folded === voice.folded) === place,
  )
  return {
    value: kept.value,
    disagreements: others.map((other) => ({
      field: rule.name,
      kept: rule.show(kept.value),
      keptFrom: kept.from,
      other: rule.show(other.value),
      otherFrom: other.from,
    })),
  }
}

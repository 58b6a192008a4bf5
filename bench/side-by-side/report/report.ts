import type { NewShapeTimes } from '../run/time-new-shapes.ts'
import type { Summary } from './summary.ts'
import type { Target } from './target.ts'

/** What a run found, as it is kept. */
export type Report = {
  /** A line a fact: the machine, the versions, how it was measured, what else the machine did. */
  circumstances: string[]
  summaries: Summary[]
  targets: Target[]
  newShapes: NewShapeTimes | null
}

import { apartMarks } from './apart-marks.ts'

/** An expression where nothing else is bound, and so nothing need be apart. */
export const together = (expression: string): string =>
  expression.replaceAll(apartMarks.begin, '').replaceAll(apartMarks.end, '')

import { apartMarks } from './apart-marks.ts'

const aggregates = /\b(?:count|collect|sum|avg|min|max|stdevp?|percentile\w+)\s*\(/i

/**
 * Marks an expression that must be a column of its own where it aggregates, however deep inside: Neo4j takes a list that holds such a subquery for an
 * aggregation, and then refuses whatever else is in the list.
 */
export const apart = (expression: string): string =>
  aggregates.test(expression) ? `${apartMarks.begin}${expression}${apartMarks.end}` : expression

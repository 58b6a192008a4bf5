import { z } from 'zod'

/**
 * One line of graded-queries.jsonl: a paper and others of its half, each with how near it is. 3: the same problem; 2: the same narrow area;
 * 1: the same wider field, or a secondary idea in common; 0: nothing that a reader would care about.
 */
export const gradedQuery = z.strictObject({
  paper: z.string(),
  half: z.enum(['development', 'final']),
  candidates: z
    .array(z.strictObject({ paper: z.string(), grade: z.int().min(0).max(3) }))
    .min(8)
    .max(10),
})

export type GradedQuery = z.infer<typeof gradedQuery>

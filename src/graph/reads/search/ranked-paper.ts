import { z } from 'zod'

/** A paper's place in a ranking: its id and what it scored, the higher the better. */
export const rankedPaper = z.object({ id: z.string(), score: z.number() })

export type RankedPaper = z.infer<typeof rankedPaper>

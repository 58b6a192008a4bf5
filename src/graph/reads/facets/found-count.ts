import { z } from 'zod'

/** A slug or the first day of a year, and how many of some papers it has. */
export const foundCount = z.object({ counted: z.string(), paperCount: z.number() })

import { z } from 'zod'

/** The steps of a refresh, in order. */
export const refreshSteps = ['WORDS', 'PAPERS', 'NAMES', 'CLEARING', 'NEIGHBOURS'] as const

/** How far a refresh came. */
export const refreshState = z.object({
  /** Marks what this refresh has been at. */
  id: z.string(),
  embedder: z.string(),
  dimensions: z.number(),
  /** The same embedder made the vectors that papers have, and would make them again: they stay. */
  keepsVectors: z.boolean(),
  step: z.enum(refreshSteps),
  /** The key of the last paper (its byTitle) or concept that the step is through with. */
  after: z.string(),
  /** What papers go by: a refresh that was stopped when they went by another begins anew. */
  order: z.literal('byTitle'),
  /** How many it is through with. */
  done: z.number(),
})

export type RefreshState = z.infer<typeof refreshState>

/** How far a refresh came that was stopped, as the graph keeps it; null where there is none, or one that cannot be gone on with. */
export const unfinishedRefresh = (kept: string | null): RefreshState | null =>
  kept === null ? null : (refreshState.safeParse(JSON.parse(kept)).data ?? null)

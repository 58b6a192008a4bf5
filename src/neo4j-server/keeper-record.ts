import { z } from 'zod'

/** Where the keeper of a data folder listens, for as long as it accepts holders. */
export const keeperRecord = z.object({ pid: z.int().positive(), socket: z.string() })

export type KeeperRecord = z.infer<typeof keeperRecord>

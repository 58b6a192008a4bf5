import { z } from 'zod'

/** Which runner made the data of a data folder, and the newest Neo4j that has had it. */
export const storeRecord = z.object({ runner: z.enum(['docker', 'jvm']), version: z.string() })

export type StoreRecord = z.infer<typeof storeRecord>

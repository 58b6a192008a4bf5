import { z } from 'zod'

/** What runs Neo4j for a data folder: enough to find it again when its keeper is gone. */
export const processRecord = z.discriminatedUnion('runner', [
  z.object({ runner: z.literal('jvm'), pid: z.int().positive() }),
  z.object({ runner: z.literal('docker'), container: z.string() }),
])

export type ProcessRecord = z.infer<typeof processRecord>

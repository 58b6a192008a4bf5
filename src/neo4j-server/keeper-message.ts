import { z } from 'zod'
import type { FailureCode } from '../failure.ts'
import { processRecord } from './process-record.ts'

const startFailures = [
  'PORT_TAKEN',
  'NEO4J_TOO_OLD',
  'NEO4J_FAILED',
  'NO_RUNNER',
  'JAVA_TOO_OLD',
  'NO_MAVEN',
  'WRONG_PASSWORD',
  'DATA_DIR_NOT_WRITABLE',
  'DATA_DIR_OF_ANOTHER_RUNNER',
  'DATA_DIR_IN_USE',
  'DISK_FULL',
  'DOWNLOAD_FAILED',
  'STOPPED',
] as const satisfies FailureCode[]

/** What the keeper tells a holder, one JSON object a line. */
export const keeperMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('step'), name: z.string() }),
  z.object({ type: z.literal('update'), done: z.number(), total: z.number().nullable(), unit: z.string() }),
  z.object({ type: z.literal('note'), line: z.string() }),
  /** A process runs, though it may not answer yet. */
  z.object({ type: z.literal('process'), process: processRecord }),
  /** Its Bolt port answers. */
  z.object({
    type: z.literal('listening'),
    runner: z.enum(['docker', 'jvm']),
    version: z.string(),
    boltPort: z.int(),
    httpPort: z.int(),
  }),
  z.object({
    type: z.literal('failed'),
    code: z.enum(startFailures).catch('NEO4J_FAILED'),
    message: z.string(),
  }),
  z.object({ type: z.literal('lost'), reason: z.string() }),
  z.object({ type: z.literal('released') }),
])

export type KeeperMessage = z.infer<typeof keeperMessage>

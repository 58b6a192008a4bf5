import { z } from 'zod'

/** What a holder tells the keeper, one JSON object a line. */
export const holderMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    version: z.string(),
    boltPort: z.int(),
    httpPort: z.int(),
    /** null: the one kept in the data folder. */
    password: z.string().nullable(),
    /** The runners it may be, the preferred one first. */
    runners: z.array(z.enum(['docker', 'jvm'])),
    /** What Java is set to be good at. */
    purpose: z.enum(['serving', 'loading']),
  }),
  z.object({ type: z.literal('release') }),
])

export type HolderMessage = z.infer<typeof holderMessage>

/** What most of a Neo4j's time will go into: answering requests for long, or taking papers in and ending then. */
export type Purpose = StartRequest['purpose']

/** What the first holder asks for, and so what the keeper starts. */
export type StartRequest = Extract<HolderMessage, { type: 'hello' }>

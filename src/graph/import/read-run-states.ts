import { z } from 'zod'
import type { Statement } from '../statement.ts'

export const runStateRow = z.object({ state: z.string() })

/** How far each unfinished import came. */
export const readRunStates: Statement = {
  text: ['MATCH (r:ImportRun)', 'RETURN r.state AS state'].join('\n'),
  parameters: {},
}

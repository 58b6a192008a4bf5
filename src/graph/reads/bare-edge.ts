import { z } from 'zod'
import type { EdgeRead } from './connection-read.ts'

/** An edge that says nothing but which node it leads to. */
export const bareEdge: EdgeRead<null> = { projection: 'null', shape: z.null() }

import { Agent } from 'node:http'
import type { Arm } from '../arms/start-arm.ts'
import { percentile } from '../load/percentile.ts'
import { post } from '../load/post.ts'
import { newShapes } from './new-shapes.ts'

/** How long the first answers took, in milliseconds. */
export type NewShapeTimes = { shapes: number; p50: number; greatest: number }

/** Asks a warm server that many queries of shapes that it has never seen, one after another. */
export const timeNewShapes = async (arm: Arm, count: number, slug: string): Promise<NewShapeTimes> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const times: number[] = []
  try {
    for (const query of newShapes(count)) {
      const begin = performance.now()
      await post(agent, arm.url, {
        path: '/graphql',
        body: JSON.stringify({ query, variables: { slug } }),
      })
      times.push(performance.now() - begin)
    }
  } finally {
    agent.destroy()
  }
  const sorted = Float64Array.from(times).sort()
  return { shapes: count, p50: percentile(sorted, 0.5), greatest: percentile(sorted, 1) }
}

import { Agent } from 'node:http'
import type { Arm } from '../arms/start-arm.ts'
import { percentile } from '../load/percentile.ts'
import { post } from '../load/post.ts'
import { newShapes } from './new-shapes.ts'

/** How long the first answers to so many shapes took, in milliseconds: at p50 and at most. */
export type FirstAnswers = { p50: number; greatest: number }

/** The first answers of a Neo4j that has hardly planned yet, and of one that has planned `before` other statements. */
export type NewShapeTimes = { shapes: number; before: number; early: FirstAnswers; warm: FirstAnswers }

/** How many times as many shapes come before those of a warm planner, the early ones among them: Java compiles what is often run. */
const warmth = 5

const firstAnswers = (times: readonly number[]): FirstAnswers => {
  const sorted = Float64Array.from(times).sort()
  return { p50: percentile(sorted, 0.5), greatest: percentile(sorted, 1) }
}

/** Asks a server queries of shapes that it has never seen, one after another, and times the first `count` and the last. */
export const timeNewShapes = async (arm: Arm, count: number, slug: string): Promise<NewShapeTimes> => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const before = count * warmth
  const times: number[] = []
  try {
    for (const query of newShapes(before + count)) {
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
  return {
    shapes: count,
    before,
    early: firstAnswers(times.slice(0, count)),
    warm: firstAnswers(times.slice(before)),
  }
}

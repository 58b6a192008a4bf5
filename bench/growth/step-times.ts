import type { Graph, Run } from '../../src/graph/graph.ts'
import { stepOf } from './step-of.ts'

/** Seconds by step. */
export type StepTimes = {
  /** The graph, with each of its statements and commits timed. */
  on(graph: Graph): Graph
  /** Times work of ours under a name. */
  timed<T>(step: string, work: () => T): T
  seconds(): Map<string, number>
}

/**
 * Begins to time. A statement takes the time from when it was sent, or the one before it in its transaction ended, to its end: what waits for a processor is
 * counted, and steps that run beside each other add up to more than the whole.
 */
export const stepTimes = (): StepTimes => {
  const seconds = new Map<string, number>()
  const add = (step: string, milliseconds: number): void => {
    seconds.set(step, (seconds.get(step) ?? 0) + milliseconds / 1000)
  }
  const timedRun = (run: Run): Run => {
    let last = 0
    return async (statement) => {
      const begin = performance.now()
      const rows = await run(statement)
      const end = performance.now()
      add(stepOf(statement.text), end - Math.max(begin, last))
      last = end
      return rows
    }
  }
  return {
    on: (graph) => ({
      ...graph,
      read: (statement, options) => timedRun(() => graph.read(statement, options))(statement),
      async write(work) {
        let worked = performance.now()
        const result = await graph.write(async (run) => {
          const done = await work(timedRun(run))
          worked = performance.now()
          return done
        })
        add('committing', performance.now() - worked)
        return result
      },
    }),
    timed(step, work) {
      const begin = performance.now()
      const count = (): void => add(step, performance.now() - begin)
      const result = work()
      if (result instanceof Promise) void result.then(count)
      else count()
      return result
    },
    seconds: () => seconds,
  }
}

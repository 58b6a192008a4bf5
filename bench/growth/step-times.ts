import type { StatementReport } from '../../src/graph/graph.ts'

/** Seconds and statements by step. */
export type StepTimes = {
  /**
   * To be given to openGraph. Each statement took the time since the one before it ended: what it took where they run one after another, and no more than
   * a hint where some read beside an import. The first statement after a commit has the commit's time.
   */
  onStatement(report: StatementReport): void
  /** Times work of ours under a name. */
  timed<T>(step: string, work: () => T): T
  seconds(): Map<string, number>
}

/** The first line that writes or matches names a statement. */
const nameOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^(?:UNWIND|CALL|WITH|\s*UNWIND)/.test(line))
    .slice(0, 1)
    .join(' ')
    .trim()
    .slice(0, 70)

/** Begins to time. */
export const stepTimes = (): StepTimes => {
  const seconds = new Map<string, number>()
  let last = performance.now()
  const add = (step: string): void => {
    const now = performance.now()
    seconds.set(step, (seconds.get(step) ?? 0) + (now - last) / 1000)
    last = now
  }
  return {
    onStatement: ({ statement }) => add(nameOf(statement.text)),
    timed(step, work) {
      add('Node between')
      const result = work()
      if (result instanceof Promise) void result.then(() => add(step))
      else add(step)
      return result
    },
    seconds: () => seconds,
  }
}

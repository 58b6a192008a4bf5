import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { Failure } from '../../../src/failure.ts'
import { loadAnswer } from './load-job.ts'
import type { LoadJob, LoadResult } from './load-job.ts'

/** A load client in a process of its own; runs one job at a time. */
export type LoadClient = { run(job: LoadJob): Promise<LoadResult>; stop(): void }

/** Starts a load client. Its jobs throw a Failure where a server answers with an error. */
export const startLoadClient = (): LoadClient => {
  const child = fork(fileURLToPath(new URL('load-client.ts', import.meta.url)))
  return {
    async run(job) {
      const answered = once(child, 'message')
      child.send(job)
      const answer = loadAnswer.parse((await answered)[0])
      if ('error' in answer) throw new Failure('NEO4J_FAILED', answer.error)
      return answer.result
    },
    stop() {
      child.kill()
    },
  }
}

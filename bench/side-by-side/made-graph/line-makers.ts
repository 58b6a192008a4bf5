import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { CorpusStatistics } from '../../../src/knowledge/embedders/embedder.ts'
import type { paperLines } from './paper-lines.ts'
import type { PlannedPaper } from './planned-paper.ts'

type PaperLines = Awaited<ReturnType<typeof paperLines>>

const answer = z.object({ lines: z.string(), documentFrequencies: z.array(z.number()) })

/** Threads that make papers' lines. */
export type LineMakers = {
  /** Resolves with the lines of these papers; a thread takes one batch after another. */
  make(papers: PlannedPaper[]): Promise<PaperLines>
  /** How many batches are made at once. */
  count: number
  close(): Promise<void>
}

/** Starts as many threads as there are processors, four at most; `corpus` says how rare words are. */
export const startLineMakers = (corpus: CorpusStatistics): LineMakers => {
  const count = Math.min(4, availableParallelism())
  const threads = Array.from({ length: count }, () => ({
    worker: new Worker(new URL('paper-lines-thread.ts', import.meta.url), { workerData: corpus }),
    last: Promise.resolve<unknown>(null),
  }))
  let turn = 0
  return {
    count,
    make(papers) {
      const thread = threads[turn++ % count]
      if (thread === undefined) throw new RangeError('There is no thread.')
      const made = thread.last.then(async () => {
        const answered = once(thread.worker, 'message')
        thread.worker.postMessage(papers)
        return answer.parse((await answered)[0])
      })
      thread.last = made.catch(() => null)
      return made
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()))
    },
  }
}

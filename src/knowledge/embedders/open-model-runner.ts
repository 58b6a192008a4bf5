import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import type { EmbeddingModel } from '../../embedding-model/embedding-model.ts'
import type { ModelRunner } from './model-runner.ts'

/** Each holds the model's weights and its working memory, about 150 MB. */
const MOST_WORKERS = 8

const vector = z.array(z.number())

/** Runs one text after another on a worker until none is left. */
const work = async (worker: Worker, take: () => number | undefined, lists: number[][], into: number[][]) => {
  for (let place = take(); place !== undefined; place = take()) {
    worker.postMessage(lists[place])
    const [answer] = await once(worker, 'message')
    into[place] = vector.parse(answer)
  }
}

/**
 * An encoder on threads of its own, one a core; they are started when there is work for them, and keep no process running. A text is never padded nor
 * put beside another: the models are quantised as they run, by the range of values in the whole input, so that a neighbour would change its
 * vector (by 0.002 of the cosine on average, enough to put another paper first for every seventh).
 */
export const openModelRunner = (onnx: string, pooling: EmbeddingModel['pooling']): ModelRunner => {
  // The worker is TypeScript beside the source and JavaScript beside what was compiled from it.
  const program = new URL(`./model-worker${extname(import.meta.url)}`, import.meta.url)
  const most = Math.min(availableParallelism(), MOST_WORKERS)
  const workers: Worker[] = []
  let running: Promise<unknown> = Promise.resolve()

  const runNow = async (lists: number[][]): Promise<number[][]> => {
    while (workers.length < Math.min(most, lists.length))
      workers.push(new Worker(program, { workerData: { onnx, pooling } }))
    // The longest first, so that all end at about the same time.
    const places = [...lists.keys()].sort((a, b) => (lists[a]?.length ?? 0) - (lists[b]?.length ?? 0))
    const vectors: number[][] = []
    for (const worker of workers) worker.ref()
    try {
      await Promise.all(workers.map((worker) => work(worker, () => places.pop(), lists, vectors)))
    } catch (error) {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()))
      throw error
    } finally {
      for (const worker of workers) worker.unref()
    }
    return vectors
  }

  return {
    run: (lists) => {
      const result = running.then(() => runNow(lists))
      running = result.catch(() => {})
      return result
    },
    close: async () => {
      await running
      const ends = workers.splice(0).map((worker) => {
        worker.ref()
        worker.postMessage(null)
        return once(worker, 'exit')
      })
      await Promise.all(ends)
    },
  }
}

import { Agent } from 'node:http'
import type { LoadJob, LoadResult } from './load-job.ts'
import { percentile } from './percentile.ts'
import { post } from './post.ts'

/** Sends requests on connections that stay open and times each from its first byte out to its last byte in. Throws where one fails. */
export const runLoad = async ({ url, requests, clients, milliseconds }: LoadJob): Promise<LoadResult> => {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const times: number[] = []
  let [sent, bytes] = [0, 0]
  const begin = performance.now()
  const client = async (): Promise<void> => {
    do {
      const request = requests[sent++ % requests.length]
      if (request === undefined) return
      const at = performance.now()
      bytes += (await post(agent, url, request)).length
      times.push(performance.now() - at)
    } while (performance.now() - begin < milliseconds)
  }
  try {
    await Promise.all(Array.from({ length: clients }, client))
  } finally {
    agent.destroy()
  }
  const seconds = (performance.now() - begin) / 1000
  const sorted = Float64Array.from(times).sort()
  return {
    requests: times.length,
    p50: percentile(sorted, 0.5),
    p99: percentile(sorted, 0.99),
    perSecond: times.length / seconds,
    bytes: bytes / times.length,
  }
}

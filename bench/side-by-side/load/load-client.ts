import { loadJob } from './load-job.ts'
import type { LoadAnswer } from './load-job.ts'
import { runLoad } from './run-load.ts'

// The client is a process of its own: what it computes must not hold up the servers, nor be held up by what reports.
process.on('disconnect', () => process.exit())
process.on('message', (message) => {
  runLoad(loadJob.parse(message)).then(
    (result) => process.send?.({ result } satisfies LoadAnswer),
    (error: unknown) => process.send?.({ error: String(error) } satisfies LoadAnswer),
  )
})

import { Repeater, SlidingBuffer } from 'graphql-yoga'
import type { ImportProgress } from './import-progress.ts'

/** What a watcher that is slow to read may fall behind before it misses something. */
const mostWaiting = 64

/** Where an import tells how far it is, and whoever watches hears it. */
export type ProgressChannel = {
  tell(progress: ImportProgress): void
  /** What is told from now on, to the end of the import; first what was told last, where one runs. */
  watch(): AsyncIterable<ImportProgress>
}

/** A channel whose watchers hear no more when the signal aborts. */
export const progressChannel = (stopped: AbortSignal): ProgressChannel => {
  const watchers = new Set<(progress: ImportProgress) => void>()
  let last: ImportProgress | null = null
  return {
    tell(progress) {
      last = progress.state === 'RUNNING' ? progress : null
      for (const hear of watchers) hear(progress)
    },
    watch: () =>
      new Repeater<ImportProgress>(async (push, stop) => {
        const hear = (progress: ImportProgress): void => {
          push(progress).catch(() => undefined)
          if (progress.state !== 'RUNNING') stop()
        }
        if (last !== null) hear(last)
        watchers.add(hear)
        const end = (): void => stop()
        stopped.addEventListener('abort', end)
        if (stopped.aborted) stop()
        await stop
        stopped.removeEventListener('abort', end)
        watchers.delete(hear)
      }, new SlidingBuffer(mostWaiting)),
  }
}

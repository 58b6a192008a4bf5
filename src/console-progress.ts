import { SingleBar } from 'cli-progress'
import type { Progress } from './progress.ts'

const LINE_EVERY_MS = 5000

const barOf = (stream: NodeJS.WriteStream): Progress => {
  let bar: SingleBar | null = null
  let name = ''
  const open = () => {
    bar = new SingleBar({
      stream,
      clearOnComplete: true,
      linewrap: false,
      format: ({ barsize = 30 }, { value, total, progress }, { unit }: { unit: string }) => {
        if (unit === '') return `${name} ...`
        if (total === 0) return `${name}: ${value} ${unit}`
        const filled = Math.round(Math.min(progress, 1) * barsize)
        return `${name} [${'='.repeat(filled)}${' '.repeat(barsize - filled)}] ${value} of ${total} ${unit}`
      },
    })
    bar.start(0, 0, { unit: '' })
  }
  const close = () => {
    bar?.stop()
    bar = null
  }
  return {
    step: (next) => {
      close()
      name = next
      open()
    },
    update: (done, total, unit) => {
      bar?.setTotal(total ?? 0)
      bar?.update(done, { unit })
    },
    note: (line) => {
      const running = bar !== null
      close()
      stream.write(`${line}\n`)
      if (running) open()
    },
    end: close,
  }
}

const linesOf = (stream: NodeJS.WritableStream, now: () => number): Progress => {
  let shownAt = 0
  let shownTenth = 0
  let name = ''
  return {
    step: (next) => {
      name = next
      shownAt = now()
      shownTenth = 0
      stream.write(`${name} ...\n`)
    },
    update: (done, total, unit) => {
      const tenth = total === null || total === 0 ? 0 : Math.floor((10 * done) / total)
      if (tenth <= shownTenth && now() - shownAt < LINE_EVERY_MS) return
      shownAt = now()
      shownTenth = Math.max(tenth, shownTenth)
      stream.write(`${name}: ${done}${total === null ? '' : ` of ${total}`} ${unit}\n`)
    },
    note: (line) => stream.write(`${line}\n`),
    end: () => {},
  }
}

/**
 * Tells a person at a console how slow work goes: one live line on a terminal; elsewhere plain lines, one a step and
 * then one every tenth of the way or every five seconds.
 */
export const consoleProgress = (
  stream: NodeJS.WriteStream | NodeJS.WritableStream,
  now: () => number = Date.now,
): Progress => ('isTTY' in stream && stream.isTTY ? barOf(stream) : linesOf(stream, now))

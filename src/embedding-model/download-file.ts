import { createWriteStream, existsSync, rmSync, statSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../failure.ts'
import type { Progress } from '../progress.ts'
import type { ModelFile } from './embedding-model.ts'
import { isWhole } from './is-whole.ts'

const ATTEMPTS = 4
const WAIT_MS = 300
const MEGABYTE = 1e6

type Download = { address: string; file: string; wanted: ModelFile; progress: Progress; signal: AbortSignal }

const lengthOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0)

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message || error.message : error.message
}

const isOfDisk = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && ['open', 'write'].includes(String(error.syscall))

/** Reads on where the draft ends, or from the start where the server sends everything. */
const fill = async ({ address, wanted, progress, signal }: Download, draft: string): Promise<void> => {
  const there = lengthOf(draft)
  const answer = await fetch(address, { signal, headers: there > 0 ? { range: `bytes=${there}-` } : {} })
  if (!answer.ok || !answer.body) {
    await answer.body?.cancel()
    // The draft is of another file than the one that is there now.
    if (answer.status === 416) rmSync(draft)
    throw new Failure('DOWNLOAD_FAILED', `${address} answers ${answer.status} ${answer.statusText}`.trim())
  }
  const goesOn = answer.status === 206
  let read = goesOn ? there : 0
  const counting = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      read += chunk.length
      progress.update(Math.round(read / MEGABYTE), Math.round(wanted.bytes / MEGABYTE), 'MB')
      done(
        read > wanted.bytes ? new Error(`it is longer than the ${wanted.bytes} bytes it should have`) : null,
        chunk,
      )
    },
  })
  await pipeline(answer.body, counting, createWriteStream(draft, { flags: goesOn ? 'a' : 'w' }))
}

/**
 * Downloads a file of a model. What was cut off is gone on with, up to three times and at the next call; a file that is not the one wanted is not
 * kept. Throws a Failure DOWNLOAD_FAILED.
 */
export const downloadFile = async (download: Download): Promise<void> => {
  const { address, file, wanted, signal } = download
  const draft = `${file}.part`
  let reason = ''
  for (let attempt = 1; attempt <= ATTEMPTS && lengthOf(draft) < wanted.bytes; attempt += 1)
    try {
      await fill(download, draft)
      reason = 'it ended too early'
    } catch (error) {
      if (error instanceof Failure || signal.aborted || isOfDisk(error)) throw error
      reason = reasonOf(error)
      await sleep(WAIT_MS, undefined, { signal })
    }
  if (lengthOf(draft) < wanted.bytes)
    throw new Failure('DOWNLOAD_FAILED', `${address} could not be downloaded: ${reason}`)
  if (!(await isWhole(draft, wanted))) {
    rmSync(draft)
    throw new Failure(
      'DOWNLOAD_FAILED',
      `${address} is not the file that papergraph was made with (its SHA-256 differs), so it was not kept`,
    )
  }
  await rename(draft, file)
}

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

/** Fills the draft to the length that is wanted; gives whether some of that was there before. */
const fillWhole = async (download: Download, draft: string): Promise<boolean> => {
  const { address, wanted, signal } = download
  let wentOn = lengthOf(draft) === wanted.bytes
  let reason = ''
  for (let attempt = 1; attempt <= ATTEMPTS && lengthOf(draft) < wanted.bytes; attempt += 1) {
    wentOn ||= lengthOf(draft) > 0
    try {
      await fill(download, draft)
      reason = 'it ended too early'
    } catch (error) {
      if (error instanceof Failure || signal.aborted || isOfDisk(error)) throw error
      reason = reasonOf(error)
      await sleep(WAIT_MS, undefined, { signal })
    }
  }
  if (lengthOf(draft) < wanted.bytes)
    throw new Failure('DOWNLOAD_FAILED', `${address} could not be downloaded: ${reason}`)
  return wentOn
}

/**
 * Downloads a file of a model. What was cut off is gone on with, up to three times and at the next call, and begun again where it turns out to have been something else;
 * a file that is not the one wanted is not kept. Throws a Failure DOWNLOAD_FAILED.
 */
export const downloadFile = async (download: Download): Promise<void> => {
  const { address, file, wanted } = download
  const draft = `${file}.part`
  const wentOn = await fillWhole(download, draft)
  if (wentOn && !(await isWhole(draft, wanted))) {
    rmSync(draft)
    await fillWhole(download, draft)
  }
  if (!(await isWhole(draft, wanted))) {
    rmSync(draft)
    throw new Failure(
      'DOWNLOAD_FAILED',
      `${address} is not the file that papergraph was made with (its SHA-256 differs), so it was not kept`,
    )
  }
  await rename(draft, file)
}

import { createHash } from 'node:crypto'
import { stat, rm } from 'node:fs/promises'
import type { Stats } from 'node:fs'
import { Failure } from '../failure.ts'
import { beginsAsGzip } from './begins-as-gzip.ts'
import { gunzipBytes } from './gunzip-bytes.ts'
import type { InputFile } from './input-file.ts'
import { keepStandardInput } from './keep-standard-input.ts'
import { readFileBytes } from './read-file-bytes.ts'
import { skipBytes } from './skip-bytes.ts'

const headSize = 64 * 1024

const refusals: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'it may not be read; check its permissions',
  EPERM: 'it may not be read; check its permissions',
  EISDIR: 'it is a folder; name the files in it',
}

const refused = (name: string, error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = refusals[code]
  return reason === undefined ? error : new Failure('INPUT_REFUSED', `${name}: ${reason}`, { cause: error })
}

const readHead = async (path: string): Promise<Buffer> => {
  for await (const chunk of readFileBytes(path, 0)) return Buffer.from(chunk).subarray(0, headSize)
  return Buffer.alloc(0)
}

const lookAt = async (path: string, name: string): Promise<{ stats: Stats; head: Buffer }> => {
  try {
    const stats = await stat(path)
    if (!stats.isDirectory() && !stats.isFile())
      throw new Failure(
        'INPUT_REFUSED',
        `${name}: it is no ordinary file; pipe it in and name it '-' instead`,
      )
    return { stats, head: await readHead(path) }
  } catch (error) {
    throw refused(name, error)
  }
}

const sha256 = (...parts: (string | Uint8Array)[]): string =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')

/**
 * Opens a file to import. `path` is '-' for standard input, which is first copied into `temporaryDirectory` (it must exist) and known by
 * its content; `dispose` removes the copy. Gzip is known by its first bytes, not by its name. Throws a Failure INPUT_REFUSED where the file is missing, a folder, may not be read, or (while reading) is
 * gzip that is cut short or damaged.
 */
export const openInputFile = async (
  path: string,
  temporaryDirectory: string,
  standardInput: AsyncIterable<Uint8Array | string> = process.stdin,
): Promise<InputFile> => {
  const kept = path === '-' ? await keepStandardInput(standardInput, temporaryDirectory) : null
  const name = kept === null ? path : '<stdin>'
  const onDisk = kept?.path ?? path
  const { stats, head } = await lookAt(onDisk, name)
  const isGzip = beginsAsGzip(head)
  return {
    name,
    identity: sha256(`${stats.size}:${kept?.contentHash ?? stats.mtimeMs}:`, head),
    size: stats.size,
    bytes: (offset, onBytesRead) =>
      isGzip
        ? skipBytes(gunzipBytes(readFileBytes(onDisk, 0, onBytesRead), name), offset)
        : readFileBytes(onDisk, offset, onBytesRead),
    async dispose() {
      if (kept !== null) await rm(kept.path, { force: true })
    },
  }
}

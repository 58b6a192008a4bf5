import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { Failure } from '../failure.ts'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

const reasons: Record<string, string> = {
  ENOTDIR: 'a part of that path is a file',
  EEXIST: 'a part of that path is a file',
  EROFS: 'that disk may only be read',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
}

/** Node says ENOENT of a folder that it could not make, whatever the reason: the nearest folder that is there tells. */
const whyNot = (folder: string, error: unknown): unknown => {
  if (codeOf(error) !== 'ENOENT') return error
  const existing = (path: string): string => (existsSync(path) ? path : existing(dirname(path)))
  try {
    accessSync(existing(folder), constants.W_OK)
    return error
  } catch (reason) {
    return reason
  }
}

/**
 * What to tell a person about an error met on making or filling a folder, `variable` being what says where it is: a Failure
 * DISK_FULL or DATA_DIR_NOT_WRITABLE.
 */
export const folderFailure = (
  folder: string,
  variable: 'DATA_DIR' | 'XDG_CACHE_HOME',
  error: unknown,
): Failure => {
  const cause = whyNot(folder, error)
  const options = { cause: error }
  if (codeOf(cause) === 'ENOSPC')
    return new Failure(
      'DISK_FULL',
      `The disk of ${folder} is full: make room there, or set ${variable} to a folder on another disk.`,
      options,
    )
  const reason = reasons[codeOf(cause)] ?? (cause instanceof Error ? cause.message : String(cause))
  return new Failure(
    'DATA_DIR_NOT_WRITABLE',
    `The folder ${folder} cannot be written to (${reason}): set ${variable} to one that you may write to.`,
    options,
  )
}

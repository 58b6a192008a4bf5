import { Failure } from '../failure.ts'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

const reasons: Record<string, string> = {
  ENOENT: 'there is no such folder, and none can be made there',
  ENOTDIR: 'a part of that path is a file',
  EEXIST: 'a part of that path is a file',
  EROFS: 'that disk may only be read',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
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
  const options = { cause: error }
  if (codeOf(error) === 'ENOSPC')
    return new Failure(
      'DISK_FULL',
      `The disk of ${folder} is full: make room there, or set ${variable} to a folder on another disk.`,
      options,
    )
  const reason = reasons[codeOf(error)] ?? (error instanceof Error ? error.message : String(error))
  return new Failure(
    'DATA_DIR_NOT_WRITABLE',
    `The folder ${folder} cannot be written to (${reason}): set ${variable} to one that you may write to.`,
    options,
  )
}

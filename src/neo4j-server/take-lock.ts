import { mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { processMark } from './process-mark.ts'

const isCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code))

/** Does `work`, and says whether it could: false where it failed with one of these codes. */
const unless = (codes: string[], work: () => void): boolean => {
  try {
    work()
    return true
  } catch (error) {
    if (isCode(error, ...codes)) return false
    throw error
  }
}

const holdersOf = (folder: string): string[] => {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return []
    throw error
  }
}

const isRunning = (mark: string): boolean => processMark(Number.parseInt(mark, 10)) === mark

/** Puts the draft in the lock's place: the system does that in one step, and only where no folder or an empty one is. */
const place = (draft: string, folder: string): boolean => {
  while (!unless(['ENOTEMPTY', 'EEXIST'], () => renameSync(draft, folder))) {
    const holders = holdersOf(folder)
    if (holders.some(isRunning)) return false
    // A mark is one process's alone, so this cannot take away the lock of whoever was quicker.
    for (const gone of holders) rmSync(join(folder, gone), { force: true })
  }
  return true
}

/**
 * Takes the lock that `folder` stands for and gives the function that lets go of it; null while another process has it.
 * The folder holds one empty file, named for the process that has the lock: a process that has ended (kill -9 too) has
 * it no longer.
 */
export const takeLock = (folder: string): (() => void) | null => {
  const mark = processMark(process.pid)
  if (mark === null)
    throw new Error('Neither /proc nor ps says which processes run, so nothing can be locked.')
  const draft = mkdtempSync(`${folder}.`)
  writeFileSync(join(draft, mark), '')
  if (!place(draft, folder)) {
    rmSync(draft, { recursive: true })
    return null
  }
  return () => {
    rmSync(join(folder, mark), { force: true })
    // Empty it is free already, and so another may have taken it.
    unless(['ENOTEMPTY', 'EEXIST', 'ENOENT'], () => rmdirSync(folder))
  }
}

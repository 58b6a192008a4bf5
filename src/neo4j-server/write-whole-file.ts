import { renameSync, writeFileSync } from 'node:fs'

/** Writes a file that only its owner may read, so that a reader meets the old text or the new one and never a part. */
export const writeWholeFile = (file: string, text: string): void => {
  const draft = `${file}.${process.pid}.part`
  writeFileSync(draft, text, { mode: 0o600 })
  renameSync(draft, file)
}

import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { ModelFile } from './embedding-model.ts'

/** Whether the file is there and holds just what it must, by its length and SHA-256. */
export const isWhole = async (file: string, { bytes, sha256 }: ModelFile): Promise<boolean> =>
  existsSync(file) &&
  statSync(file).size === bytes &&
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex') === sha256

import { createHash } from 'node:crypto'
import type { InputFile } from '../../sources/input-file.ts'

/** A text as a file to import; the same text is the same file. */
export const textFile = (name: string, text: string): InputFile => {
  const content = Buffer.from(text, 'utf8')
  return {
    name,
    identity: createHash('sha256').update(content).digest('hex'),
    size: content.length,
    async *bytes(offset) {
      yield content.subarray(offset)
    },
    async dispose() {},
  }
}

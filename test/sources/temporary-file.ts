import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { temporaryDirectory } from './temporary-directory.ts'

/** The path of a file with this content, which is gone when the test is over. */
export const temporaryFile = async (content: string | Uint8Array, name = 'papers.txt'): Promise<string> => {
  const path = join(await temporaryDirectory(), name)
  await writeFile(path, content)
  return path
}

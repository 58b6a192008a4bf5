import { readFile } from 'node:fs/promises'
import type { z } from 'zod'

/** The lines of a JSONL file, each as `schema` gives it. Throws with the file and the line where one is not so. */
export const readJsonLines = async <T>(path: string, schema: z.ZodType<T>): Promise<T[]> => {
  const lines = (await readFile(path, 'utf8')).trimEnd().split('\n')
  return lines.map((line, place) => {
    try {
      return schema.parse(JSON.parse(line))
    } catch (error) {
      throw new Error(`${path}:${place + 1}: ${String(error)}`, { cause: error })
    }
  })
}

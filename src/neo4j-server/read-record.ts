import { existsSync, readFileSync } from 'node:fs'
import type { z } from 'zod'

/** What a JSON file of ours says; null where there is none, or where it says nothing that `schema` accepts. */
export const readRecord = <T>(file: string, schema: z.ZodType<T>): T | null => {
  if (!existsSync(file)) return null
  try {
    const parsed = schema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

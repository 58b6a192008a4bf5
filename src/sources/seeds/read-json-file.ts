import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { Failure } from '../../failure.ts'
import { describeIssues } from '../describe-issues.ts'

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** What a JSON file says. Throws a Failure INPUT_REFUSED that names the file and each field where it cannot be read or is not as `schema` wants it. */
export const readJsonFile = async <T>(path: string, schema: z.ZodType<T>): Promise<T> => {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Failure('INPUT_REFUSED', `${path}: it cannot be read: ${reasonOf(error)}`, { cause: error })
  })
  try {
    const parsed = schema.safeParse(JSON.parse(text))
    if (parsed.success) return parsed.data
    throw new Failure('INPUT_REFUSED', `${path}: ${describeIssues(parsed.error)}`)
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('INPUT_REFUSED', `${path}: it is not JSON: ${reasonOf(error)}`, { cause: error })
  }
}

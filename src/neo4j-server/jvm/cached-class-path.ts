import { existsSync, readFileSync } from 'node:fs'
import { delimiter } from 'node:path'

/** The class path kept in `file`, as `java -cp` takes it; null where there is none, or where one of its jars is gone. */
export const cachedClassPath = (file: string): string | null => {
  if (!existsSync(file)) return null
  const classPath = readFileSync(file, 'utf8').trim()
  const jars = classPath.split(delimiter)
  return jars.every((jar) => jar.endsWith('.jar') && existsSync(jar)) ? classPath : null
}

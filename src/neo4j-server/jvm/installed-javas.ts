import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'

/** Where systems and their installers keep Javas, one a folder: Linux, macOS, SDKMAN and the editors' downloads. */
export const javaFolders = (env: Record<string, string | undefined>): string[] => [
  '/usr/lib/jvm',
  '/Library/Java/JavaVirtualMachines',
  ...(env['HOME'] ? ['.sdkman/candidates/java', '.jdks'].map((name) => join(env['HOME'] ?? '', name)) : []),
]

const entries = (folder: string): string[] => {
  try {
    return readdirSync(folder).toSorted()
  } catch {
    return []
  }
}

/** The `java` commands of those folders, each once however many links lead to it. */
export const installedJavas = (folders: readonly string[]): string[] => {
  const commands = folders.flatMap((folder) =>
    entries(folder)
      .flatMap((name) => [join(folder, name), join(folder, name, 'Contents', 'Home')])
      .map((home) => join(home, 'bin', 'java'))
      .filter((command) => existsSync(command)),
  )
  return [...new Set(commands.map((command) => realpathSync(command)))]
}

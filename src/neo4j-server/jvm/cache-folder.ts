import { homedir, platform } from 'node:os'
import { join } from 'node:path'

/** The folder for what can be made again: XDG_CACHE_HOME's, else where the system's users keep such things. */
export const cacheFolder = (env: Record<string, string | undefined>): string => {
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'papergraph')
  return platform() === 'darwin'
    ? join(homedir(), 'Library', 'Caches', 'papergraph')
    : join(homedir(), '.cache', 'papergraph')
}

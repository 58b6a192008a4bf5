import { docker } from './docker.ts'

/** Stops a container in order (by force after a minute) and removes it; one that is gone already is none the worse. */
export const stopContainer = async (container: string): Promise<void> => {
  await docker(['stop', '--time', '60', container], { timeout: 90_000 })
  await docker(['rm', '--force', '--volumes', container])
}

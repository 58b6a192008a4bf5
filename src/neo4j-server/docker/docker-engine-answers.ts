import { docker } from './docker.ts'

/** Whether the `docker` command is there and a Linux engine answers it. */
export const dockerEngineAnswers = async (): Promise<boolean> => {
  const { ok, stdout } = await docker(['version', '--format', '{{.Server.Os}}'], { timeout: 5000 })
  return ok && stdout === 'linux'
}

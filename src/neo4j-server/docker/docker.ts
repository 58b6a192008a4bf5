import { execFile } from 'node:child_process'

export type DockerAnswer = { ok: boolean; stdout: string; stderr: string }

/** Runs the `docker` command and gives what it said; a missing command or no answer within `timeout` ms is an answer that is not ok. */
export const docker = (
  args: readonly string[],
  { env = {}, timeout = 30_000 }: { env?: Record<string, string>; timeout?: number } = {},
): Promise<DockerAnswer> =>
  new Promise((resolve) => {
    execFile('docker', args, { env: { ...process.env, ...env }, timeout }, (error, stdout, stderr) =>
      resolve({ ok: error === null, stdout: stdout.trim(), stderr: stderr.trim() }),
    )
  })

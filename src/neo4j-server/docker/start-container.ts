import { mkdirSync, writeFileSync } from 'node:fs'
import { Failure } from '../../failure.ts'
import { lastLines } from '../last-lines.ts'
import type { Neo4jPaths } from '../neo4j-paths.ts'
import type { RunningNeo4j } from '../running-neo4j.ts'
import { containerEnvironment } from './container-environment.ts'
import { containerName } from './container-name.ts'
import { containerUser } from './container-user.ts'
import { docker } from './docker.ts'
import { stopContainer } from './stop-container.ts'

type ContainerStart = {
  image: string
  dataDir: string
  boltPort: number
  httpPort: number
  password: string
  paths: Neo4jPaths
}

const ending = async (container: string): Promise<string> => {
  for (;;) {
    const { ok, stdout, stderr } = await docker(['wait', container], { timeout: 0 })
    if (ok) return `exit code ${stdout}`
    if (/No such container/i.test(stderr)) return 'its container was removed'
    const { ok: answers } = await docker(['version', '--format', '{{.Server.Os}}'], { timeout: 5000 })
    if (!answers) return 'the Docker engine stopped answering'
  }
}

const logOf = async (container: string): Promise<string> => {
  const { stdout, stderr } = await docker(['logs', '--tail', '2000', container])
  return `${stdout}\n${stderr}\n`
}

/** Starts Neo4j in a container whose data is the data folder's; resolves once it runs, before it answers. */
export const startContainer = async (start: ContainerStart): Promise<RunningNeo4j> => {
  const { image, dataDir, boltPort, httpPort, paths } = start
  const name = containerName(dataDir)
  mkdirSync(paths.data, { recursive: true })
  const environment = containerEnvironment(start)
  const created = await docker(
    [
      'run',
      '--detach',
      '--name',
      name,
      '--label',
      `papergraph.data-dir=${dataDir}`,
      '--publish',
      `127.0.0.1:${boltPort}:7687`,
      '--publish',
      `127.0.0.1:${httpPort}:7474`,
      '--mount',
      `type=bind,source=${paths.data},target=/data`,
      ...(await containerUser()),
      // Names only: the values, a password among them, go through the environment and so stay off the command line.
      ...Object.keys(environment).flatMap((variable) => ['--env', variable]),
      image,
    ],
    { env: environment, timeout: 60_000 },
  )
  if (!created.ok) {
    await docker(['rm', '--force', '--volumes', name])
    throw new Failure('NEO4J_FAILED', `Docker did not start ${image}. It says: ${created.stderr}`)
  }
  const container = created.stdout
  return {
    process: { runner: 'docker', container },
    ended: ending(container),
    lastLines: async () => lastLines(await logOf(container)),
    logPlace: paths.console,
    whyStopTakesLong: null,
    stop: async () => {
      await docker(['stop', '--time', '60', container], { timeout: 90_000 })
      try {
        // The container takes its own log with it.
        writeFileSync(paths.console, await logOf(container), { mode: 0o600 })
      } finally {
        await stopContainer(container)
      }
    },
  }
}

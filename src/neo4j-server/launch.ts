import { existsSync } from 'node:fs'
import type { Progress } from '../progress.ts'
import { checkPortFree } from './check-port-free.ts'
import { chooseRunner } from './choose-runner.ts'
import { removeLeftoverContainer } from './docker/remove-leftover-container.ts'
import { startContainer } from './docker/start-container.ts'
import type { StartRequest } from './holder-message.ts'
import { cacheFolder } from './jvm/cache-folder.ts'
import { javaFolders } from './jvm/installed-javas.ts'
import { resolveClassPath } from './jvm/resolve-class-path.ts'
import { startJvm } from './jvm/start-jvm.ts'
import { neo4jPaths } from './neo4j-paths.ts'
import { readRecord } from './read-record.ts'
import { requireSupportedVersion } from './require-supported-version.ts'
import type { RunningNeo4j } from './running-neo4j.ts'
import { storePassword } from './store-password.ts'
import { storeRecord } from './store-record.ts'
import type { StoreRecord } from './store-record.ts'
import { writeWholeFile } from './write-whole-file.ts'

type Launch = {
  dataDir: string
  request: StartRequest
  progress: Progress
  signal: AbortSignal
  env: Record<string, string | undefined>
}

/** Starts Neo4j on a data folder that nobody else uses; resolves once its process runs, before it answers. */
export const launch = async ({ dataDir, request, progress, signal, env }: Launch): Promise<RunningNeo4j> => {
  const paths = neo4jPaths(dataDir)
  const { version, boltPort, httpPort } = request
  requireSupportedVersion(
    version,
    'What NEO4J_VERSION asks for',
    'set NEO4J_VERSION to a newer one, or unset it',
  )
  const store = existsSync(paths.systemDatabase) ? readRecord(paths.storeRecord, storeRecord) : null
  const chosen = await chooseRunner({
    request,
    store,
    folder: paths.folder,
    progress,
    signal,
    env,
    javaFolders: javaFolders(env),
  })
  if (chosen.runner === 'docker') await removeLeftoverContainer(dataDir)
  await checkPortFree(boltPort, 'NEO4J_BOLT_PORT')
  await checkPortFree(httpPort, 'NEO4J_HTTP_PORT')
  const cache = cacheFolder(env)
  const classPath =
    chosen.runner === 'jvm'
      ? await resolveClassPath({ version, cacheFolder: cache, progress, signal, env })
      : ''
  progress.step(
    `Starting Neo4j ${version} (${chosen.runner === 'docker' ? 'Docker' : `Java ${chosen.java.version}`})`,
  )
  const password = storePassword(paths, request.password)
  const record: StoreRecord = { runner: chosen.runner, version }
  writeWholeFile(paths.storeRecord, JSON.stringify(record))
  if (chosen.runner === 'jvm')
    return startJvm({ ...request, ...chosen, classPath, cacheFolder: cache, password, paths, signal })
  return startContainer({ ...request, image: chosen.image, password, paths, dataDir })
}

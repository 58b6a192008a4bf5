import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from '../../../src/failure.ts'
import { cacheFolder } from '../../../src/neo4j-server/jvm/cache-folder.ts'
import { findJava } from '../../../src/neo4j-server/jvm/find-java.ts'
import { javaFolders } from '../../../src/neo4j-server/jvm/installed-javas.ts'
import { javaOptions } from '../../../src/neo4j-server/jvm/java-options.ts'
import { neo4jConf } from '../../../src/neo4j-server/jvm/neo4j-conf.ts'
import { resolveClassPath } from '../../../src/neo4j-server/jvm/resolve-class-path.ts'
import { lastLines } from '../../../src/neo4j-server/last-lines.ts'
import { neo4jPaths } from '../../../src/neo4j-server/neo4j-paths.ts'
import type { Progress } from '../../../src/progress.ts'
import { importArguments } from '../made-graph/graph-files.ts'

type GraphImport = {
  /** Of the files. */
  folder: string
  dataDir: string
  version: string
  ports: { boltPort: number; httpPort: number }
  progress: Progress
}

/** Makes the database of a data folder that has none yet from files, by Neo4j's own importer. Throws a Failure with what it said. */
export const importGraph = async ({
  folder,
  dataDir,
  version,
  ports,
  progress,
}: GraphImport): Promise<void> => {
  const { env } = process
  const java = await findJava(version, env, javaFolders(env))
  if (java === null)
    throw new Failure(
      'NO_RUNNER',
      'The graph is made by Neo4j’s importer, which needs Java: install a JDK 17.',
    )
  const classPath = await resolveClassPath({
    version,
    cacheFolder: cacheFolder(env),
    progress,
    signal: new AbortController().signal,
    env,
  })
  progress.step('Importing the graph')
  const paths = neo4jPaths(dataDir)
  mkdirSync(paths.conf, { recursive: true })
  writeFileSync(join(paths.conf, 'neo4j.conf'), neo4jConf({ ...ports, pageCache: 256 }))
  const importer = spawn(
    java.command,
    [
      '-Xmx1g',
      ...javaOptions(java.version),
      '-cp',
      classPath,
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
      ...importArguments(folder),
    ],
    {
      env: { ...env, NEO4J_HOME: paths.home, NEO4J_CONF: paths.conf },
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const said: string[] = []
  importer.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text))
  importer.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const [code] = await once(importer, 'close')
  if (code !== 0)
    throw new Failure(
      'NEO4J_FAILED',
      `The import of the made graph failed. Neo4j says: ${lastLines(said.join(''))}`,
    )
}

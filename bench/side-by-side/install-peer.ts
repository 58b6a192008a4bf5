import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Failure } from '../../src/failure.ts'
import { lastLines } from '../../src/neo4j-server/last-lines.ts'
import type { Progress } from '../../src/progress.ts'

const bench = fileURLToPath(new URL('..', import.meta.url))

/** Installs the peer's packages beside the bench, as its lock file has them, where they are missing. Throws a Failure with what npm said. */
export const installPeer = async (progress: Progress): Promise<void> => {
  if (existsSync(`${bench}/node_modules/@neo4j/graphql/package.json`)) return
  progress.step('Installing @neo4j/graphql')
  const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: bench,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  npm.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text))
  npm.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const [code] = await once(npm, 'close')
  if (code !== 0)
    throw new Failure(
      'DOWNLOAD_FAILED',
      `npm could not install the packages of bench/package.json. It says: ${lastLines(said.join(''))}\nThe other arms can be measured without: --arms hand-written,papergraph.`,
    )
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Failure } from '../../../src/failure.ts'
import type { Neo4jConnection } from '../../../src/graph/connection.ts'
import { lastLines } from '../../../src/neo4j-server/last-lines.ts'
import { stopProcess } from '../../../src/neo4j-server/stop-process.ts'
import type { ArmName } from './arm-name.ts'

/** A server that runs in a process of its own. */
export type Arm = { name: ArmName; pid: number; url: string; stop(): Promise<void> }

const programs: Record<ArmName, string[]> = {
  'hand-written': [fileURLToPath(new URL('hand-written.ts', import.meta.url))],
  papergraph: [fileURLToPath(new URL('../../../src/main.ts', import.meta.url)), 'serve'],
  peer: [fileURLToPath(new URL('peer.ts', import.meta.url))],
}

const patience = 60_000

const listens = async (url: string): Promise<boolean> => {
  try {
    await (await fetch(url)).arrayBuffer()
    return true
  } catch {
    return false
  }
}

/** Starts an arm's server on a port, on the graph at `neo4j`; resolves once it listens. Throws a Failure with what it printed. */
export const startArm = async (name: ArmName, port: number, neo4j: Neo4jConnection): Promise<Arm> => {
  const url = `http://localhost:${port}`
  if (await listens(url))
    throw new Failure('PORT_TAKEN', `Something answers at ${url} already: pass another --port.`)
  const child = spawn(process.execPath, programs[name], {
    env: {
      ...process.env,
      PORT: String(port),
      HOST: 'localhost',
      NODE_ENV: 'production',
      NEO4J_URI: neo4j.uri,
      NEO4J_USERNAME: neo4j.username,
      NEO4J_PASSWORD: neo4j.password,
      NEO4J_DATABASE: neo4j.database,
      SEEDS: 'none',
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => said.push(text))
  await once(child, 'spawn')
  const isRunning = (): boolean => child.exitCode === null && child.signalCode === null
  const pid = child.pid ?? 0
  const arm = { name, pid, url, stop: () => stopProcess(pid, isRunning) }
  const deadline = Date.now() + patience
  while (!(await listens(arm.url))) {
    if (isRunning() && Date.now() < deadline) {
      await sleep(50)
      continue
    }
    await arm.stop()
    throw new Failure(
      'NEO4J_FAILED',
      `The server ‘${name}’ did not start. It says: ${lastLines(said.join(''))}`,
    )
  }
  return arm
}

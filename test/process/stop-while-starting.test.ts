import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { freePort } from '../free-port.ts'

test.each(['neo4j', 'serve', 'refresh'])(
  'papergraph %s that waits for a Neo4j which does not answer ends when it is asked to',
  async (command) => {
    const port = await freePort()
    const silent = createServer().listen(port, '127.0.0.1')
    await once(silent, 'listening')
    onTestFinished(() => void silent.close())
    const waiting = spawn(process.execPath, ['src/main.ts', command], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        NEO4J_URI: `bolt://127.0.0.1:${port}`,
        NEO4J_PASSWORD: 'secret',
        DATA_DIR: join(tmpdir(), 'papergraph-never-made'),
        PORT: String(await freePort()),
      },
      stdio: 'ignore',
    })
    onTestFinished(() => void waiting.kill('SIGKILL'))
    const [connection] = await once(silent, 'connection')

    waiting.kill('SIGTERM')
    const [code] = await once(waiting, 'exit')

    connection.destroy()
    expect(code).toBe(143)
  },
)

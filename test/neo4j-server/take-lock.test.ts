import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { takeLock } from '../../src/neo4j-server/take-lock.ts'

const program = fileURLToPath(new URL('./lock-holder.ts', import.meta.url))

let parent: string
let lock: string

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'papergraph-test-'))
  lock = join(parent, 'lock')
  onTestFinished(() => rmSync(parent, { recursive: true }))
})

/** Another process that has tried to take the lock, and what it says of that. */
const taker = async (): Promise<{ child: ChildProcess; says: string }> => {
  const child = spawn(process.execPath, [program, lock], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = await once(child.stdout, 'data')
  return { child, says: String(line).trim() }
}

test('is given to one process at a time', async () => {
  const letGo = takeLock(lock)

  const during = await taker()
  letGo?.()
  const after = await taker()

  expect([during.says, after.says]).toEqual(['another has it', 'got it'])
})

test('leaves nothing behind when it is let go', () => {
  takeLock(lock)?.()

  expect(readdirSync(parent)).toEqual([])
})

test('is free when its holder was killed outright, and of many that come then one gets it', async () => {
  const holder = await taker()
  holder.child.kill('SIGKILL')
  await once(holder.child, 'exit')

  const takers = await Promise.all([taker(), taker(), taker(), taker(), taker()])

  expect(holder.says).toBe('got it')
  expect(takers.filter(({ says }) => says === 'got it')).toHaveLength(1)
})

test('is free when a later process has the pid of the one that held it', () => {
  mkdirSync(lock)
  writeFileSync(join(lock, `${process.pid}-1`), '')

  expect(takeLock(lock)).not.toBeNull()
})

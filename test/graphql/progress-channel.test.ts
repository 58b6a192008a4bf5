import { getEventListeners } from 'node:events'
import { expect, test } from 'vitest'
import { progressChannel } from '../../src/graphql/imports/progress-channel.ts'

const running = { state: 'RUNNING', step: 'Reading records', done: 0, total: null, unit: 'records' } as const

test('whoever stops watching leaves nothing behind that waits for the server to stop', async () => {
  const { signal } = new AbortController()
  const channel = progressChannel(signal)
  const watcher = channel.watch()[Symbol.asyncIterator]()
  const heard = watcher.next()
  channel.tell(running)

  expect(await heard).toEqual({ done: false, value: running })
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
  await watcher.return?.()
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

import { EventEmitter, once } from 'node:events'
import { expect, test } from 'vitest'
import { inTurn } from '../../src/server/in-turn.ts'

/** A task that says when it begins and ends when it is told to. */
const heldTask = (name: string, begun: string[]) => {
  const told = new EventEmitter()
  const ended = once(told, 'end')
  return {
    end: () => told.emit('end'),
    run: async () => {
      begun.push(name)
      await ended
      return name
    },
  }
}

test('no more tasks run at once than may, and the others follow in the order in which they came', async () => {
  const begun: string[] = []
  const [a, b, c, d] = [
    heldTask('a', begun),
    heldTask('b', begun),
    heldTask('c', begun),
    heldTask('d', begun),
  ]
  const turn = inTurn(2)

  const all = Promise.all([turn(a.run), turn(b.run), turn(c.run), turn(d.run)])
  const atFirst = [...begun]
  b.end()
  await expect.poll(() => begun).toEqual(['a', 'b', 'c'])
  a.end()
  c.end()
  d.end()

  expect(atFirst).toEqual(['a', 'b'])
  expect(await all).toEqual(['a', 'b', 'c', 'd'])
})

test('a task that fails gives its turn to the next', async () => {
  const turn = inTurn(1)
  const failed = turn(() => Promise.reject(new Error('no')))
  const next = turn(() => 'next')
  await expect(failed).rejects.toThrow('no')
  expect(await next).toBe('next')
})

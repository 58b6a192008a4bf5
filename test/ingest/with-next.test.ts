import { expect, it } from 'vitest'
import { withNext } from '../../src/ingest/with-next.ts'

async function* read(...things: string[]): AsyncGenerator<string> {
  for (const thing of things) {
    if (thing === 'broken') throw new Error('broken')
    yield thing
  }
}

it('things come with the one after each, and the last with none', async () => {
  const pairs: [string, string | null][] = []

  for await (const [thing, next] of withNext(read('a', 'b', 'c'))) pairs.push([thing, await next])

  expect(pairs).toEqual([
    ['a', 'b'],
    ['b', 'c'],
    ['c', null],
  ])
})

it('one that cannot be read is told when its turn comes, and those before it are given', async () => {
  const given: string[] = []
  const reading = async (): Promise<void> => {
    for await (const [thing] of withNext(read('a', 'b', 'broken'))) given.push(thing)
  }

  await expect(reading()).rejects.toThrow('broken')
  expect(given).toEqual(['a', 'b'])
})

it('reading ends with whoever reads', async () => {
  let ended = false
  async function* endless(): AsyncGenerator<number> {
    try {
      for (let number = 0; ; number += 1) yield number
    } finally {
      ended = true
    }
  }

  for await (const [number] of withNext(endless())) if (number === 2) break

  expect(ended).toBe(true)
})

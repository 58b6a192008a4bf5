import { expect, it } from 'vitest'
import { oneAhead } from '../../src/ingest/join/one-ahead.ts'

it('work that is one ahead begins with the next thing before the one before it is given', async () => {
  const told: string[] = []

  for await (const result of oneAhead([1, 2, 3], async (thing) => told.push(`begin ${thing}`)))
    told.push(`given ${result}`)

  expect(told).toEqual(['begin 1', 'begin 2', 'given 1', 'begin 3', 'given 2', 'given 4'])
})

it('work that is one ahead tells a failure when its turn comes', async () => {
  const results = oneAhead(['fine', 'broken'], async (thing) => {
    if (thing === 'broken') throw new Error('broken')
    return thing
  })

  expect(await results.next()).toMatchObject({ value: 'fine' })
  await expect(results.next()).rejects.toThrow('broken')
})

import { expect, test } from 'vitest'
import { Failure } from '../../src/failure.ts'
import { failureRest } from '../../src/graphql/search/failure-rest.ts'

test('rests for half a minute after the last failure, and tells each', () => {
  const told: string[] = []
  let now = 5
  const rest = failureRest(
    ({ message }) => told.push(message),
    () => now,
  )
  const resting = [rest.isResting()]
  rest.failed(new Failure('EMBEDDER_FAILED', 'first'))
  now = 20_000
  rest.failed(new Failure('EMBEDDER_FAILED', 'second'))

  now = 49_999
  resting.push(rest.isResting())
  now = 50_000
  resting.push(rest.isResting())

  expect(resting).toEqual([false, true, false])
  expect(told).toEqual(['first', 'second'])
})

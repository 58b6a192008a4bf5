import { expect, test } from 'vitest'
import { answerWithin } from '../../src/graph/answer-within.ts'
import { NoAnswer } from '../../src/graph/no-answer.ts'
import { readFailure } from '../../src/graph/reads/read-failure.ts'

test('an answer in time is given, and so is an error', async () => {
  expect(await answerWithin(1_000, Promise.resolve('rows'))).toBe('rows')
  await expect(answerWithin(1_000, Promise.reject(new Error('no')))).rejects.toThrow('no')
})

test('an answer that does not come is an error that readers know as a timeout', async () => {
  const failure = await answerWithin(10, new Promise(() => undefined)).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(NoAnswer)
  expect(readFailure(failure)).toBe('TIMEOUT')
})

test('a signal that aborts, before or meanwhile, ends the waiting with its reason', async () => {
  const leaving = new AbortController()
  const meanwhile = answerWithin(60_000, new Promise(() => undefined), leaving.signal)
  leaving.abort(new Error('gone'))

  await expect(meanwhile).rejects.toThrow('gone')
  await expect(answerWithin(60_000, new Promise(() => undefined), leaving.signal)).rejects.toThrow('gone')
})

import { expect, it } from 'vitest'
import { rememberAnswers } from '../../src/ingest/readers/remember-answers.ts'

const doubled = async (numbers: number[]): Promise<number[]> => numbers.map((number) => 2 * number)

it('gives an answer to each question in its order, and asks for equal ones once', async () => {
  const asked: number[][] = []
  const ask = rememberAnswers(String, (numbers: number[]) => {
    asked.push(numbers)
    return doubled(numbers)
  })

  expect(await ask([3, 1, 3])).toEqual([6, 2, 6])
  expect(await ask([1, 2])).toEqual([2, 4])
  expect(await ask([])).toEqual([])
  expect(asked).toEqual([[3, 1], [2]])
})

it('asks again for what failed', async () => {
  let isDown = true
  const ask = rememberAnswers(String, async (numbers: number[]) => {
    if (isDown) throw new Error('down')
    return doubled(numbers)
  })

  await expect(ask([1])).rejects.toThrow('down')
  isDown = false
  expect(await ask([1])).toEqual([2])
})

it('says so where an answer is missing', async () => {
  const ask = rememberAnswers(String, async (): Promise<number[]> => [1])

  await expect(ask([1, 2])).rejects.toThrow('2 were asked for and 1 answered.')
})

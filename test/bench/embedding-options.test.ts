import { expect, test } from 'vitest'
import { readOptions } from '../../bench/embedding/options.ts'

test('bge-small is measured in five rounds unless told', () => {
  expect(readOptions([])).toEqual({ name: 'bge-small', rounds: 5 })
})

test('a model and a number of rounds can be asked for', () => {
  expect(readOptions(['minilm', '12'])).toEqual({ name: 'minilm', rounds: 12 })
})

test('help is given where it is asked for', () => {
  expect(readOptions(['minilm', '--help'])).toBe('help')
})

test.each([
  ['a model that is not there', ['large']],
  ['no round', ['minilm', '0']],
  ['rounds that are no number', ['minilm', 'many']],
  ['more than a model and its rounds', ['minilm', '3', '4']],
  ['an option that is not there', ['--rounds', '3']],
])('%s is refused', (_name, args) => {
  expect(() => readOptions(args)).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }))
})

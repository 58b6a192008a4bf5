import { expect, it } from 'vitest'
import { readOptions } from '../../quality/options.ts'

it('measures the half that is worked on by words alone, unless told', () => {
  expect(readOptions([])).toEqual({ embedder: 'lexical', final: false, failures: false, json: false })
})

it('takes the other embedder and the other half', () => {
  expect(readOptions(['--embedder', 'bge-small', '--final', '--json'])).toEqual({
    embedder: 'bge-small',
    final: true,
    failures: false,
    json: true,
  })
})

it('refuses an embedder that it has no figures for, and an option that it has not', () => {
  expect(() => readOptions(['--embedder', 'minilm'])).toThrow(
    '--embedder must be lexical or bge-small, and is minilm.',
  )
  expect(() => readOptions(['--half'])).toThrow(/'--half'[^]*npm run quality -- \[options\]/)
})

it('is help where that is asked for', () => {
  expect(readOptions(['--help'])).toBe('help')
})

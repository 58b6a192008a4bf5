import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { readOptions } from '../../bench/growth/options.ts'

test('the growth of a thousand and of ten thousand papers is measured unless told', () => {
  expect(readOptions([])).toEqual({
    papers: [1000, 10_000],
    port: 4790,
    folder: tmpdir(),
    imports: 1,
    refresh: false,
  })
})

test('numbers of papers and of imports, a port, a folder and a refresh can be asked for', () => {
  expect(
    readOptions([
      '--papers',
      '10, 20',
      '--port',
      '4800',
      '--folder',
      'elsewhere',
      '--imports',
      '4',
      '--refresh',
    ]),
  ).toEqual({ papers: [10, 20], port: 4800, folder: 'elsewhere', imports: 4, refresh: true })
})

test('help is given where it is asked for', () => {
  expect(readOptions(['--help', '--refresh'])).toBe('help')
})

test.each([
  ['an option that is not there', ['--nodes', '3']],
  ['an argument without an option', ['3']],
  ['a number that is none', ['--papers', '10,many']],
  ['no number after a comma', ['--papers', '10,']],
  ['no paper', ['--papers', '0']],
  ['no import', ['--imports', '0']],
  ['a port that is none', ['--port', '65535']],
])('%s is refused', (_name, args) => {
  expect(() => readOptions(args)).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }))
})

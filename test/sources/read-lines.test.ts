import { expect, it } from 'vitest'
import { allOf } from './all-of.ts'
import type { Line } from '../../src/sources/line.ts'
import { readLines } from '../../src/sources/read-lines.ts'
import { madeFile } from './made-file.ts'

const bytes = (text: string): Buffer => Buffer.from(text)
const linesOf = (pieces: Uint8Array[], longest?: number): Promise<Line[]> =>
  allOf(readLines(madeFile(pieces), null, longest))
const textOf = (line: Line): string => (line.kind === 'text' ? line.text : `(${line.reason})`)
const inPieces = (text: string, size: number): Buffer[] =>
  Array.from({ length: Math.ceil(bytes(text).length / size) }, (_, at) =>
    bytes(text).subarray(at * size, (at + 1) * size),
  )

it.each([
  ['one\ntwo\n', ['one', 'two']],
  ['one\ntwo', ['one', 'two']],
  ['one\r\ntwo\r\n', ['one', 'two']],
  ['one\rtwo\r', ['one', 'two']],
  ['one\n\r\n\rtwo', ['one', '', '', 'two']],
  ['one\r\r\ntwo', ['one', '', 'two']],
  ['', []],
  ['\n', ['']],
  ['\ufeffone\n\ufefftwo', ['one', '\ufefftwo']],
  ['ein\u2028s\u0085\nzwöi', ['ein\u2028s\u0085', 'zwöi']],
])('%j has the lines %j, however its bytes arrive', async (text, lines) => {
  const read = await Promise.all([1, 2, 3, 1000].map((size) => linesOf(inPieces(text, size))))
  expect(read.map((each) => each.map(textOf))).toEqual([lines, lines, lines, lines])
})

it('each line says where it begins and where the next one does', async () => {
  const lines = await linesOf([bytes('äb\r'), bytes('\n\ncd')])
  expect(lines.map(({ start, next }) => [start, next])).toEqual([
    [
      { offset: 0, line: 1 },
      { offset: 5, line: 2 },
    ],
    [
      { offset: 5, line: 2 },
      { offset: 6, line: 3 },
    ],
    [
      { offset: 6, line: 3 },
      { offset: 8, line: 4 },
    ],
  ])
})

it('reading goes on from any line', async () => {
  const file = madeFile(inPieces('one\r\ntwo\nthree', 2))
  const all = await allOf(readLines(file, null))
  const rests = await Promise.all(all.map((line) => allOf(readLines(file, line.next))))
  expect(rests).toEqual([all.slice(1), all.slice(2), []])
})

it('a line that is not UTF-8 is unreadable, and the lines around it are read', async () => {
  const lines = await linesOf([bytes('one\n'), Buffer.from([0x63, 0x61, 0x66, 0xe9, 10]), bytes('three')])
  expect(lines.map(textOf)).toEqual(['one', '(the line is not UTF-8 text; save the file as UTF-8)', 'three'])
})

it('a line that is too long is counted, not kept', async () => {
  const lines = await linesOf(inPieces(`short\n${'x'.repeat(50)}\nshort`, 7), 10)
  expect(lines.map(textOf)).toEqual([
    'short',
    '(the line has 50 bytes; the longest that is read has 10: shorten its texts, or put each paper on a line of its own)',
    'short',
  ])
  expect(lines.at(-1)?.start).toEqual({ offset: 57, line: 3 })
})

it('sixteen mebibytes are read and one byte more is not', async () => {
  const long = Buffer.alloc(16 * 1024 * 1024, 'x')
  const lines = await linesOf([long, bytes('\n'), long, bytes('x\nend')])
  expect(lines.map(({ kind }) => kind)).toEqual(['text', 'unreadable', 'text'])
})

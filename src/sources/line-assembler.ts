import { isUtf8 } from 'node:buffer'
import type { Line, LinePlace } from './line.ts'

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

const withoutMark = (bytes: Buffer, start: LinePlace): Buffer =>
  start.offset === 0 && bytes.subarray(0, 3).equals(byteOrderMark) ? bytes.subarray(3) : bytes

/** Puts lines together from pieces of bytes. A line longer than `longest` bytes is counted, not kept. */
export const lineAssembler = (from: LinePlace, longest: number) => {
  let start = from
  let pieces: Uint8Array[] = []
  let length = 0

  const content = (): { kind: 'text'; text: string } | { kind: 'unreadable'; reason: string } => {
    if (length > longest)
      return {
        kind: 'unreadable',
        reason: `the line has ${length} bytes; the longest that is read has ${longest}: shorten its texts, or put each paper on a line of its own`,
      }
    const bytes = withoutMark(Buffer.concat(pieces), start)
    return isUtf8(bytes)
      ? { kind: 'text', text: bytes.toString('utf8') }
      : { kind: 'unreadable', reason: 'the line is not UTF-8 text; save the file as UTF-8' }
  }

  return {
    hold(bytes: Uint8Array): void {
      length += bytes.length
      if (length <= longest) pieces.push(bytes)
      else pieces = []
    },
    isEmpty: (): boolean => length === 0,
    /** The line held so far, which ends with a line end of `endSize` bytes. */
    complete(endSize: number): Line {
      const next = { offset: start.offset + length + endSize, line: start.line + 1 }
      const line = { start, next, ...content() }
      start = next
      pieces = []
      length = 0
      return line
    },
  }
}

import type { InputFile } from './input-file.ts'
import type { Line, LinePlace } from './line.ts'
import { lineAssembler } from './line-assembler.ts'

const lineFeed = 10
const carriageReturn = 13

/** Finds the next line feed or carriage return; looks at each byte of the chunk once for either. */
const lineEnds = (chunk: Uint8Array) => {
  const next = { [lineFeed]: -1, [carriageReturn]: -1 }
  const find = (byte: typeof lineFeed | typeof carriageReturn, from: number): number => {
    if (next[byte] < from) {
      const found = chunk.indexOf(byte, from)
      next[byte] = found === -1 ? chunk.length : found
    }
    return next[byte]
  }
  return (from: number): number => Math.min(find(lineFeed, from), find(carriageReturn, from))
}

/**
 * The lines of a file from a place on (`null`: the start). A line ends with LF, CRLF or a lone CR; the last one needs no end. A byte order
 * mark at the start of the file is taken off. A line that is not UTF-8, or longer than `longest` bytes (16 MiB unless told), comes as
 * unreadable; it is never held in memory.
 */
export async function* readLines(
  file: InputFile,
  from: LinePlace | null,
  longest = 16 * 1024 * 1024,
): AsyncGenerator<Line> {
  const start = from ?? { offset: 0, line: 1 }
  const assembler = lineAssembler(start, longest)
  // A chunk that ends in CR leaves open whether LF follows.
  let afterReturn = false
  for await (const chunk of file.bytes(start.offset)) {
    if (chunk.length === 0) continue
    const endFrom = lineEnds(chunk)
    let at = 0
    if (afterReturn) {
      afterReturn = false
      at = chunk[0] === lineFeed ? 1 : 0
      yield assembler.complete(1 + at)
    }
    while (at < chunk.length) {
      const end = endFrom(at)
      assembler.hold(chunk.subarray(at, end))
      if (end === chunk.length) break
      if (chunk[end] === carriageReturn && end === chunk.length - 1) {
        afterReturn = true
        break
      }
      const endSize = chunk[end] === carriageReturn && chunk[end + 1] === lineFeed ? 2 : 1
      yield assembler.complete(endSize)
      at = end + endSize
    }
  }
  if (afterReturn) yield assembler.complete(1)
  else if (!assembler.isEmpty()) yield assembler.complete(0)
}

import type { InputFile } from '../../src/sources/input-file.ts'

/** A file that hands out its bytes in these pieces, from any offset on. */
export const madeFile = (pieces: Uint8Array[]): InputFile => {
  const whole = Buffer.concat(pieces)
  const ends = pieces.map((_, at) => pieces.slice(0, at + 1).reduce((sum, piece) => sum + piece.length, 0))
  return {
    name: 'made',
    identity: 'made',
    size: whole.length,
    async *bytes(offset) {
      yield* ends
        .map((end, at) => whole.subarray(Math.max(offset, ends[at - 1] ?? 0), Math.max(offset, end)))
        .filter((piece) => piece.length > 0)
    },
    dispose: async () => {},
  }
}

import { Failure } from '../failure.ts'
import type { InputFile } from './input-file.ts'

const beginnings: [hex: string, what: string][] = [
  ['fffe0000', 'is text in UTF-32; save it as UTF-8'],
  ['0000feff', 'is text in UTF-32; save it as UTF-8'],
  ['fffe', 'is text in UTF-16; save it as UTF-8'],
  ['feff', 'is text in UTF-16; save it as UTF-8'],
  ['1f8b', 'is gzip within gzip; unpack it once'],
  ['25504446', 'is a PDF, not text'],
  ['504b0304', 'is a ZIP archive; unpack it first'],
  ['28b52ffd', 'is compressed with zstd; unpack it first'],
  ['425a68', 'is compressed with bzip2; unpack it first'],
  ['fd377a585a', 'is compressed with xz; unpack it first'],
]

/** The first bytes of a file, up to 4 KiB; fewer only where the file has fewer. */
const beginning = async (file: InputFile): Promise<Buffer> => {
  let head = Buffer.alloc(0)
  for await (const chunk of file.bytes(0)) {
    head = Buffer.concat([head, chunk])
    if (head.length >= 4096) break
  }
  return head.subarray(0, 4096)
}

/** So many NUL bytes, each at the same side of a pair, are hardly chance. */
const fewestHalves = 8

/** Whether bytes are UTF-16 without a mark, by the upper halves of its ASCII letters and signs: NUL bytes that are all in even places, or all in odd ones. */
const isUtf16 = (bytes: Buffer): boolean => {
  const halves = [...bytes.entries()].flatMap(([place, byte]) => (byte === 0 ? [place % 2] : []))
  return halves.length >= fewestHalves && new Set(halves).size === 1
}

/** Throws a Failure INPUT_REFUSED where a file is empty, or by its first 4 KiB no UTF-8 text: another encoding, an archive, anything with a NUL byte. */
export const refuseOtherEncodings = async (file: InputFile): Promise<void> => {
  const head = await beginning(file)
  if (head.length === 0) throw new Failure('INPUT_REFUSED', `${file.name}: there is nothing in it`)
  const known = beginnings.find(([hex]) => head.subarray(0, hex.length / 2).toString('hex') === hex)
  if (known !== undefined) throw new Failure('INPUT_REFUSED', `${file.name}: it ${known[1]}`)
  if (isUtf16(head))
    throw new Failure('INPUT_REFUSED', `${file.name}: it looks like text in UTF-16; save it as UTF-8`)
  if (head.includes(0))
    throw new Failure(
      'INPUT_REFUSED',
      `${file.name}: it is binary data (a NUL byte at ${head.indexOf(0)}), not text`,
    )
}

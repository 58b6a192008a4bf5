import { mixBits } from './mix-bits.ts'

/** A 32-bit hash of a text, without sign: FNV-1a over its UTF-16 units, then mixed so that all bits are usable. */
export const hashText = (text: string, seed: number): number => {
  let hash = 0x811c9dc5 ^ seed
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return mixBits(hash)
}

import type { WordProfile } from './word-profile.ts'

/** A profile from what encodeWordProfile made of it. Throws RangeError for a text that is none. */
export const decodeWordProfile = (encoded: string): WordProfile => {
  const bytes = Buffer.from(encoded, 'base64')
  if (bytes.length % 3 !== 0 || bytes.length * 4 !== encoded.length * 3)
    throw new RangeError(
      `A word profile has four letters of base64 a word; this is none: "${encoded.slice(0, 40)}".`,
    )
  return Uint32Array.from({ length: bytes.length / 3 }, (_, place) => bytes.readUIntBE(place * 3, 3))
}

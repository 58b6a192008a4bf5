import type { WordProfile } from './word-profile.ts'

/** A profile as text that a database can keep: three bytes a word, the most significant first, in base64; about 240 letters an abstract. */
export const encodeWordProfile = (profile: WordProfile): string => {
  const bytes = Buffer.alloc(profile.length * 3)
  for (const [place, entry] of profile.entries()) bytes.writeUIntBE(entry, place * 3, 3)
  return bytes.toString('base64')
}

import type { WordProfile } from './word-profile.ts'

const rootOf = (entry: number): number => entry >>> 4

/** Tells of a text's profile which others have a word of it, however often. */
export const sharesWord = (profile: WordProfile): ((other: WordProfile) => boolean) => {
  const roots = new Set(Array.from(profile, rootOf))
  return (other) => other.some((entry) => roots.has(rootOf(entry)))
}

import { hashText } from '../../embedders/hash-text.ts'
import { wordRoots } from './word-roots.ts'

/**
 * The words of a paper and how often it has each, whatever other papers there are: one number a word, ascending. Its upper 20 bits are the hash
 * of the word's root, its lower 4 bits the count, 1 to 15.
 */
export type WordProfile = Uint32Array

/** A title says what a paper is about: its words count so many times. */
const titleWeight = 3
const mostCounted = 15
/** A text of thousands of words is kept by those it has most often. An abstract has about 60. */
const mostWords = 500

/** The profile of a paper; empty for one without words. */
export const wordProfile = (title: string, text: string): WordProfile => {
  const counts = new Map<number, number>()
  const count = (of: string, weight: number): void => {
    for (const root of wordRoots(of)) {
      const word = hashText(root, 0) >>> 12
      counts.set(word, (counts.get(word) ?? 0) + weight)
    }
  }
  count(title, titleWeight)
  count(text, 1)
  const kept = [...counts].sort(([a, inA], [b, inB]) => inB - inA || a - b).slice(0, mostWords)
  return Uint32Array.from(kept, ([word, times]) => word * 16 + Math.min(mostCounted, times)).sort()
}

import type { WordWeights } from './word-weights.ts'

/** The cosine of two papers' word weights, 0..1; 0 where one has no words. Takes time by the number of their words. */
export const wordCosine = (a: WordWeights, b: WordWeights): number => {
  let sum = 0
  let inA = 0
  let inB = 0
  while (inA < a.words.length && inB < b.words.length) {
    const difference = (a.words[inA] ?? 0) - (b.words[inB] ?? 0)
    if (difference === 0) sum += (a.weights[inA] ?? 0) * (b.weights[inB] ?? 0)
    if (difference <= 0) inA += 1
    if (difference >= 0) inB += 1
  }
  return Math.min(1, sum)
}

/** The score of a phrase for which so much less speaks, in the logarithm of its odds. */
export const lowered = (score: number, lessEvidence: number): number => {
  const odds = (score * score) / (1 - score * score)
  return Math.sqrt(1 - 1 / (1 + odds * Math.exp(-lessEvidence)))
}

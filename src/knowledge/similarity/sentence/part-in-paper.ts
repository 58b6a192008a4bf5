/** How a paper treats a concept: about three are central to it, and half of those that it has are only mentioned. */
export type PartInPaper = 'central' | 'part' | 'mentioned'

/** The part of a concept in a paper by how central it is there, 0..1. */
export const partInPaper = (score: number): PartInPaper =>
  score >= 0.7 ? 'central' : score >= 0.5 ? 'part' : 'mentioned'

/**
 * The likeness that a cosine of a language model's stands for, 0..1: 0 for `unrelated`, which two texts of different subjects reach in that model
 * (0.6 with bge-small, whose cosines lie in 0.45..1), 1 for the same text, and in between in proportion.
 */
export const meaningOfCosine = (cosine: number, unrelated: number): number =>
  Math.min(1, Math.max(0, (cosine - unrelated) / (1 - unrelated)))

/** Verbs in their third person that take no object and are no nouns, which taggers take for some: "the system interacts with the world". */
export const plainIntransitives: ReadonlySet<string> = new Set(
  `adheres appears arises becomes behaves belongs coexists coincides collapses collides complies conforms consists converges correlates corresponds culminates
  degenerates depends deteriorates deviates differs disappears diverges dwells emanates emerges evolves exists fails flourishes hinges interacts intervenes lags lasts
  migrates misaligns occurs originates oscillates overfits overlaps participates persists pertains prevails proceeds propagates relies remains resides resonates resorts
  saturates seems stems struggles suffers thrives vanishes varies`.split(/\s+/u),
)

/** What sort of thing a concept is: the axes on which papers are looked up. */
export const conceptKinds = ['TASK', 'METHOD', 'MODEL', 'DATASET', 'METRIC', 'FIELD', 'OTHER'] as const

export type ConceptKind = (typeof conceptKinds)[number]

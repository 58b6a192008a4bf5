import type { ConceptKind } from '../../domain/concept-kind.ts'

/** A concept that a label may name; `curated` where the lexicon has it, `paperCount` of all papers. */
export type LabelConcept = { name: string; kind: ConceptKind; curated: boolean; paperCount: number }

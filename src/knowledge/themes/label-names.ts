import type { ConceptKind } from '../../domain/concept-kind.ts'

/** A concept that a label may name; `curated` where the lexicon has it, `paperCount` of all papers. */
export type LabelConcept = { name: string; kind: ConceptKind; curated: boolean; paperCount: number }

/** A topic that a label may name: how many of all papers are about it or a narrower one, and the slug of the broader one or null. */
export type LabelTopic = { name: string; broader: string | null; paperCount: number }

/** What labels may name, by slug. */
export type LabelNames = {
  concepts: ReadonlyMap<string, LabelConcept>
  topics: ReadonlyMap<string, LabelTopic>
}

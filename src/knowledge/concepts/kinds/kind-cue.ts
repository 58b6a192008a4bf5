import type { ConceptKind } from '../../../domain/concept-kind.ts'

/** A name, or any other phrase, and what stands around it in its sentence. */
export type NameInSentence = { before: string; name: string; after: string }

/** What one cue says of a name at one place; OTHER where it is absent. */
export type KindCue = (place: NameInSentence) => ConceptKind

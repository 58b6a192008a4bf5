import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { descriptionKind } from './description-kind.ts'

/** The kind that the description in a match's first group tells; OTHER where nothing matched. */
export const kindOfMatch = (match: RegExpExecArray | null): ConceptKind => descriptionKind(match?.[1] ?? '')

import type { ConceptKind } from '../../domain/concept-kind.ts'
import type { PaperText } from '../knowledge.ts'

/** What somebody else than papergraph found in a paper; whether it stands there is for `describe` to see. */
export type ExtractedConcept = { name: string; kind: ConceptKind }

/** Reads papers for their concepts in place of the built-in reader of phrases. */
export type Extractor = {
  /** As EXTRACTOR has it: an address and after # a model. */
  name: string
  /** The concepts of each paper, in the papers' order and most central first; null for a paper whose answer is of no use: the built-in reader does that one. */
  extract(papers: Pick<PaperText, 'title' | 'text'>[]): Promise<(ExtractedConcept[] | null)[]>
}

import { phrasesNamed } from '../../names/phrases-named.ts'
import type { ConceptLexicon, KnownConcept } from './concept-lexicon.ts'

/** The concepts of a lexicon that go by a name in any spelling. */
export const conceptsNamed = (lexicon: ConceptLexicon, name: string): KnownConcept[] => [
  ...new Set(phrasesNamed(lexicon.book, name).map((phrase) => phrase.thing)),
]

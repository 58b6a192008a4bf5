import type { ConceptLexicon, KnownConcept } from './concept-lexicon.ts'
import { phraseKey } from '../names/phrase-key.ts'

/** The concepts of a lexicon that go by a name in any spelling. */
export const conceptsNamed = (lexicon: ConceptLexicon, name: string): KnownConcept[] => [
  ...new Set(lexicon.book.names.get(phraseKey(name))?.map((phrase) => phrase.thing)),
]

import type { AcronymDefinition } from './acronym-definitions.ts'
import type { ConceptLexicon, KnownConcept } from '../known/concept-lexicon.ts'
import { conceptsNamed } from '../known/concepts-named.ts'
import type { PhraseHit } from '../../names/phrase-hit.ts'
import type { Reading } from '../../text/reading.ts'
import { tokenize } from '../../text/tokenize.ts'

/** What an acronym stands for in one paper: a concept, or null for something that no lexicon has. */
export type AcronymMeaning = { acronym: string; concept: KnownConcept | null }

/** Whether the long form is a variant of the concept's name, as "large-scale language models" is. */
const isVariant = (longForm: string[], concept: KnownConcept): boolean =>
  [concept.name, ...concept.aliases].some((name) => {
    const words = tokenize(name).map((token) => token.key)
    const shared = words.filter((word) => longForm.includes(word)).length
    return words.length > 1 && shared * 3 >= words.length * 2
  })

/** Gives each acronym that the paper defines its meaning there, whatever it stands for elsewhere. */
export const acronymMeanings = (
  reading: Reading,
  definitions: AcronymDefinition[],
  hits: PhraseHit<KnownConcept>[],
  lexicon: ConceptLexicon,
): AcronymMeaning[] =>
  definitions.map(({ acronym, from, to }) => {
    const spelledOut = hits.find((hit) => hit.to === to && hit.from <= from)
    if (spelledOut !== undefined) return { acronym, concept: spelledOut.thing }
    const longForm = reading.tokens.slice(from, to + 1).map((token) => token.key)
    const listed = conceptsNamed(lexicon, acronym)
    return { acronym, concept: listed.find((concept) => isVariant(longForm, concept)) ?? null }
  })

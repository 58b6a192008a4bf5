import type { AcronymDefinition } from './acronym-definitions.ts'
import type { ConceptLexicon, KnownConcept } from './concept-lexicon.ts'
import { conceptsNamed } from './concepts-named.ts'
import type { PhraseHit } from '../names/phrase-hit.ts'
import type { Reading } from '../text/reading.ts'
import { spellingAt } from './spelling-at.ts'
import { stopWords } from '../text/stop-words.ts'
import { tokenize } from '../text/tokenize.ts'

/** Whether the acronym is made of the first letters of a name's words, small ones left out or not: "LLM", "RLHF". */
const isOfInitials = (acronym: string, name: string): boolean => {
  const words = tokenize(name)
  const initials = (of: typeof words): string => of.map(({ key }) => key.slice(0, 1)).join('')
  return (
    words.length > 1 &&
    [initials(words), initials(words.filter(({ key }) => !stopWords.has(key)))].includes(
      acronym.toLowerCase(),
    )
  )
}

const nameOf = (acronym: string, concept: KnownConcept | undefined): string | null =>
  concept === undefined
    ? null
    : ([concept.name, ...concept.aliases].find((name) => isOfInitials(acronym, name)) ?? null)

/**
 * What the acronyms of a paper are short for, as it explains them or else as the lexicon has them; null for one that neither has, that several things go by, or
 * that is no row of first letters.
 */
export const longForms = (
  reading: Reading,
  definitions: AcronymDefinition[],
  hits: PhraseHit<KnownConcept>[],
  lexicon: ConceptLexicon,
): ((acronym: string) => string | null) => {
  const known = new Map<string, string | null>(
    definitions.map((definition) => [definition.acronym, spellingAt(reading, definition)]),
  )
  return (acronym) => {
    const before = known.get(acronym)
    if (before !== undefined) return before
    const here = hits.find(({ from, to }) => from === to && reading.tokens[from]?.text === acronym)?.thing
    const [listed, ...others] = here === undefined ? conceptsNamed(lexicon, acronym) : [here]
    const name = others.length === 0 ? nameOf(acronym, listed) : null
    known.set(acronym, name)
    return name
  }
}

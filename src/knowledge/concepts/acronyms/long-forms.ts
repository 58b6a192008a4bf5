import type { AcronymDefinition } from './acronym-definitions.ts'
import type { ConceptLexicon, KnownConcept } from '../known/concept-lexicon.ts'
import { conceptsNamed } from '../known/concepts-named.ts'
import type { PhraseHit } from '../../names/phrase-hit.ts'
import type { Reading } from '../../text/reading.ts'
import { stopWords } from '../../text/stop-words.ts'
import { tokenize } from '../../text/tokenize.ts'

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

/** "EA" where the paper says "enterprise architecture (EA)". */
const spelledThere = (
  { source, tokens }: Reading,
  definitions: AcronymDefinition[],
  acronym: string,
): string | undefined => {
  const found = definitions.find((definition) => definition.acronym === acronym)
  return found === undefined
    ? undefined
    : source.slice(tokens[found.from]?.start ?? 0, tokens[found.to]?.end ?? 0)
}

/** Whether the acronym is a row of letters of a name's words, each word's first one among them: "VAE" of "variational autoencoder". */
const isOfLetters = (acronym: string, name: string): boolean => {
  if (name.slice(0, 1).toUpperCase() !== acronym.slice(0, 1) || !name.includes(' ')) return false
  const words = tokenize(name)
  const parts = words.map(({ key }) => `${key.slice(0, 1)}[${key.slice(1)}]{0,2}`)
  return (
    words.length > 1 &&
    words.every(({ key }) => /^[a-z]+$/u.test(key)) &&
    new RegExp(`^${parts.join('')}$`, 'iu').test(acronym)
  )
}

const nameOf = (acronym: string, concept: KnownConcept | undefined): string | null => {
  if (concept === undefined) return null
  const names = [concept.name, ...concept.aliases]
  return (
    names.find((name) => isOfInitials(acronym, name)) ??
    names.find((name) => isOfLetters(acronym, name)) ??
    null
  )
}

/**
 * What acronyms are short for in a paper: what it says itself, else what the lexicon has; null for one that neither has, that several things go by, or that is no row of
 * first letters.
 */
export const longForms = (
  reading: Reading,
  definitions: AcronymDefinition[],
  hits: PhraseHit<KnownConcept>[],
  lexicon: ConceptLexicon,
): ((acronym: string) => string | null) => {
  const known = new Map<string, string | null>()
  const meaningOf = (acronym: string): KnownConcept | undefined => {
    const here = hits.find(({ from, to }) => from === to && reading.tokens[from]?.text === acronym)
    if (here !== undefined) return here.thing
    if (definitions.some((definition) => definition.acronym === acronym)) return undefined
    const [listed, ...others] = conceptsNamed(lexicon, acronym)
    return others.length > 0 || listed?.contexts.has(acronym) ? undefined : listed
  }
  return (acronym) => {
    const before = known.get(acronym)
    if (before !== undefined) return before
    const meaning = meaningOf(acronym)
    const name =
      nameOf(acronym, meaning) ??
      (meaning === undefined ? (spelledThere(reading, definitions, acronym) ?? null) : null)
    known.set(acronym, name)
    return name
  }
}

import type { ConceptEntry } from '../../../domain/reference-data.ts'
import { addPhrase } from '../../names/add-phrase.ts'
import { completeKeyTree } from '../../names/complete-key-tree.ts'
import { countOf } from '../../text/count-of.ts'
import { nameStyle } from '../../names/name-style.ts'
import { emptyBook, type PhraseBook } from '../../names/phrase-book.ts'
import { phraseSlug } from '../../names/phrase-slug.ts'
import { sharedContexts, type SharedContexts } from './shared-contexts.ts'
import { specificity } from './specificity.ts'
import { tokenize } from '../../text/tokenize.ts'

/** A concept as papers are searched for it; `specificity` 0..1 is high for a name that stands for little else, `contexts` are of names that it shares. */
export type KnownConcept = Omit<ConceptEntry, 'sharedNames'> & {
  specificity: number
  contexts: SharedContexts
}

/** The lexicon, ready to be looked up by words in a text, by any spelling of a name, and by slug. */
export type ConceptLexicon = {
  book: PhraseBook<KnownConcept>
  bySlug: Map<string, KnownConcept>
  /** Its names as phrases would be slugged, which is not always a concept's own slug: "finetuning" for fine-tuning. A lamp is none of LAMP. */
  phraseSlugs: Set<string>
  /** The acronyms that several of its concepts go by. */
  sharedAcronyms: Set<string>
}

const isAcronym = (name: string): boolean => nameStyle(name) === 'ACRONYM'

const words = (name: string): string[] => tokenize(name).map((token) => token.key)

/** Every run of words inside a name, the whole included: "vision language model" has "vision", "language model" ... */
const runs = (name: string): string[] => {
  const all = words(name)
  return all.flatMap((_, from) =>
    all.slice(from).map((__, length) => all.slice(from, from + length + 1).join(' ')),
  )
}

/** Builds the look-ups of a lexicon once. */
export const conceptLexicon = (entries: ConceptEntry[]): ConceptLexicon => {
  const within = countOf(entries.flatMap((entry) => [...new Set(runs(entry.name))]))
  const acronyms = countOf(entries.flatMap(({ name, aliases }) => [name, ...aliases].filter(isAcronym)))
  const lexicon: ConceptLexicon = {
    book: emptyBook(),
    bySlug: new Map(),
    phraseSlugs: new Set(),
    sharedAcronyms: new Set([...acronyms].flatMap(([acronym, times]) => (times > 1 ? [acronym] : []))),
  }
  for (const { sharedNames = {}, ...entry } of entries) {
    const others = Math.max(0, (within.get(words(entry.name).join(' ')) ?? 1) - 1)
    const concept = {
      ...entry,
      specificity: specificity(entry.name, others),
      contexts: sharedContexts(sharedNames),
    }
    lexicon.bySlug.set(entry.slug, concept)
    for (const name of [entry.name, ...entry.aliases]) {
      addPhrase(lexicon.book, name, concept)
      if (!isAcronym(name)) lexicon.phraseSlugs.add(phraseSlug(name))
    }
  }
  completeKeyTree(lexicon.book.keys)
  return lexicon
}

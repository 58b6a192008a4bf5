import { acronymDefinitions } from '../acronyms/acronym-definitions.ts'
import { acronymMeanings } from '../acronyms/acronym-meanings.ts'
import { addPhrase } from '../../names/add-phrase.ts'
import type { ConceptLexicon, KnownConcept } from './concept-lexicon.ts'
import { findPhrases } from '../../names/find-phrases.ts'
import type { PhraseHit } from '../../names/phrase-hit.ts'
import { emptyBook } from '../../names/phrase-book.ts'
import type { Reading } from '../../text/reading.ts'
import { resolveNames } from './resolve-names.ts'
import { unambiguousHits } from '../../names/unambiguous-hits.ts'

/** Of a single ordinary word at most: inside a longer name it is a word as any other. */
const leastSpecific = 0.6
const noNames: ReadonlySet<string> = new Set()

/** A paper's own names: stated concepts, and the acronyms that it defines, which are `explained`. */
const ownNames = (reading: Reading, stated: KnownConcept[], lexicon: ConceptLexicon) => {
  const book = emptyBook<KnownConcept | null>()
  const explained = new Set<string>()
  for (const concept of stated)
    if (!lexicon.bySlug.has(concept.slug))
      for (const name of [concept.name, ...concept.aliases]) addPhrase(book, name, concept)
  const definitions = acronymDefinitions(reading)
  if (definitions.length === 0) return { book, explained }
  const spelledOut = unambiguousHits(findPhrases<KnownConcept | null>(reading, [book, lexicon.book]))
  const known = spelledOut.flatMap(({ thing, ...place }) => (thing === null ? [] : [{ thing, ...place }]))
  for (const { acronym, concept } of acronymMeanings(reading, definitions, known, lexicon)) {
    addPhrase(book, acronym, concept)
    explained.add(acronym)
  }
  return { book, explained }
}

/** Known concepts inside the longer names of stated ones: "Adam" in "Adam optimizer" is named too. */
const knownWithin = (
  reading: Reading,
  lexicon: ConceptLexicon,
  hits: PhraseHit<KnownConcept>[],
): PhraseHit<KnownConcept>[] => {
  const longer = hits.filter(({ thing, from, to }) => to > from && !lexicon.bySlug.has(thing.slug))
  if (longer.length === 0) return []
  return resolveNames(reading, findPhrases<KnownConcept | null>(reading, [lexicon.book]), noNames, []).filter(
    ({ from, to, thing }) =>
      thing.specificity > leastSpecific && longer.some((hit) => hit.from <= from && hit.to >= to),
  )
}

/** Where a paper names concepts: the lexicon's and the stated ones, acronyms as the paper itself defines them. */
export const findConcepts = (
  reading: Reading,
  lexicon: ConceptLexicon,
  stated: KnownConcept[],
): PhraseHit<KnownConcept>[] => {
  const { book, explained } = ownNames(reading, stated, lexicon)
  const named = resolveNames(
    reading,
    findPhrases<KnownConcept | null>(reading, [book, lexicon.book]),
    explained,
    stated,
  )
  const within = knownWithin(reading, lexicon, named)
  const hits = within.length === 0 ? named : [...named, ...within].sort((a, b) => a.from - b.from)
  const certain = new Set([...stated, ...hits.filter((hit) => !hit.uncertain).map((hit) => hit.thing)])
  return hits.filter((hit) => certain.has(hit.thing))
}

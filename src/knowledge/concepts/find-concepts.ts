import { acronymDefinitions } from './acronym-definitions.ts'
import { acronymMeanings } from './acronym-meanings.ts'
import { addPhrase } from '../names/add-phrase.ts'
import type { Candidates } from '../names/candidates.ts'
import { chooseMeaning } from './choose-meaning.ts'
import type { ConceptLexicon, KnownConcept } from './concept-lexicon.ts'
import { findPhrases } from '../names/find-phrases.ts'
import type { PhraseHit } from '../names/phrase-hit.ts'
import { emptyBook } from '../names/phrase-book.ts'
import type { Reading } from '../text/reading.ts'
import { unambiguousHits } from '../names/unambiguous-hits.ts'

/** Of a single ordinary word at most: inside a longer name it is a word as any other. */
const leastSpecific = 0.6

/** A paper's own names: stated concepts, and the acronyms that it defines. */
const ownBook = (reading: Reading, stated: KnownConcept[], lexicon: ConceptLexicon) => {
  const book = emptyBook<KnownConcept | null>()
  for (const concept of stated)
    if (!lexicon.bySlug.has(concept.slug))
      for (const name of [concept.name, ...concept.aliases]) addPhrase(book, name, concept)
  const definitions = acronymDefinitions(reading)
  if (definitions.length === 0) return book
  const spelledOut = unambiguousHits(findPhrases<KnownConcept | null>(reading, [book, lexicon.book]))
  const known = spelledOut.flatMap(({ thing, ...place }) => (thing === null ? [] : [{ thing, ...place }]))
  for (const { acronym, concept } of acronymMeanings(reading, definitions, known, lexicon))
    addPhrase(book, acronym, concept)
  return book
}

const resolve = (candidates: Candidates<KnownConcept | null>[]): PhraseHit<KnownConcept>[] => {
  const certain = new Set(
    unambiguousHits(candidates).flatMap((hit) => (hit.thing === null || hit.uncertain ? [] : [hit.thing])),
  )
  return candidates.flatMap(({ things, ...place }) => {
    const concepts = things.flatMap((thing) => (thing === null ? [] : [thing]))
    const [only = null] = concepts
    const thing = concepts.length > 1 ? chooseMeaning(concepts, certain) : only
    return thing === null ? [] : [{ thing, ...place }]
  })
}

/** Known concepts inside the longer names of stated ones: "Adam" in "Adam optimizer" is named too. */
const knownWithin = (
  reading: Reading,
  lexicon: ConceptLexicon,
  hits: PhraseHit<KnownConcept>[],
): PhraseHit<KnownConcept>[] => {
  const longer = hits.filter(({ thing, from, to }) => to > from && !lexicon.bySlug.has(thing.slug))
  if (longer.length === 0) return []
  return resolve(findPhrases<KnownConcept | null>(reading, [lexicon.book])).filter(
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
  const named = resolve(
    findPhrases<KnownConcept | null>(reading, [ownBook(reading, stated, lexicon), lexicon.book]),
  )
  const within = knownWithin(reading, lexicon, named)
  const hits = within.length === 0 ? named : [...named, ...within].sort((a, b) => a.from - b.from)
  const certain = new Set([...stated, ...hits.filter((hit) => !hit.uncertain).map((hit) => hit.thing)])
  return hits.filter((hit) => certain.has(hit.thing))
}

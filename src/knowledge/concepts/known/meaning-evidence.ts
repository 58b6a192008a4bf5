import type { ConceptKind } from '../../../domain/concept-kind.ts'
import type { KnownConcept } from './concept-lexicon.ts'
import { generalRarity } from '../../text/general-rarity.ts'
import { rarest } from '../../text/rarest.ts'
import type { SharedName } from './shared-name.ts'
import { textTerms } from '../../text/text-terms.ts'
import { tokenize } from '../../text/tokenize.ts'
import { wordOf } from '../../text/word-of.ts'

/**
 * What a paper shows of its subject: its stems, the concepts that it names for certain, and the kind that what stands beside a shared name makes of it, which is OTHER
 * for a lone meaning: a kind tells known meanings apart, but not one from all that no lexicon has.
 */
export type MeaningSigns = {
  terms: ReadonlySet<string>
  named: ReadonlySet<KnownConcept>
  kind: ConceptKind
}

/** How much it tells that the paper writes the concept out elsewhere, that it is of the kind that its neighbours show, and each other concept of its topic. */
const ofSpelling = 3
const ofKind = 1.5
const ofTopicMate = 0.4
const mostTopicMates = 2

/** A stem as rare as that tells as much as any: about one of 90 papers has it. */
const rareEnough = 4.5

/** What one entry of a context counts: little for a common word, such as "image", more for two of them together. */
const weightOf = (stems: string[]): number =>
  Math.min(1, stems.reduce((sum, stem) => sum + generalRarity(stem), 0) / rareEnough)

/** Few concepts share a name, and those that do are met in many papers. */
const known = new WeakMap<KnownConcept, ReadonlySet<string>>()

/** The stems of a concept's names of several words. */
const stemsOf = (concept: KnownConcept): ReadonlySet<string> => {
  const before = known.get(concept)
  if (before !== undefined) return before
  const names = [concept.name, ...concept.aliases].map((written) => tokenize(written))
  const stems = new Set(names.filter((tokens) => tokens.length > 1).flatMap(textTerms))
  known.set(concept, stems)
  return stems
}

/** Words of the concept's own names that the paper uses, by how rare they are; the shared name itself ("SAT solver") and those that another meaning's names have too tell nothing. */
const ofNames = (
  concept: KnownConcept,
  { name, concepts }: SharedName,
  terms: ReadonlySet<string>,
): number => {
  const itself = wordOf(name).term
  const isOthers = (stem: string): boolean =>
    concepts.some((other) => other !== concept && stemsOf(other).has(stem))
  let sum = 0
  for (const stem of stemsOf(concept))
    if (terms.has(stem) && stem !== itself && !isOthers(stem)) sum += generalRarity(stem) / rarest
  return sum
}

/** How much a paper speaks for one of the concepts that share a name; about 1 for each word or sign that papers which mean it have. */
export const meaningEvidence = (
  concept: KnownConcept,
  shared: SharedName,
  { terms, named, kind }: MeaningSigns,
): number => {
  const context = concept.contexts.get(shared.name) ?? []
  const words = context
    .filter((stems) => stems.every((stem) => terms.has(stem)))
    .reduce((sum, stems) => sum + weightOf(stems), 0)
  const mates = [...named].filter(({ topic }) => topic !== null && topic === concept.topic).length
  return (
    words +
    ofNames(concept, shared, terms) +
    (named.has(concept) ? ofSpelling : 0) +
    (kind !== 'OTHER' && kind === concept.kind ? ofKind : 0) +
    ofTopicMate * Math.min(mostTopicMates, mates)
  )
}

import type { ConceptKind } from '../../domain/concept-kind.ts'

/** A concept with how each of two papers writes it. */
type NamedConcept = { name: string; kind: ConceptKind; from: { spelling: string }; to: { spelling: string } }

/** Nouns for names that do not say what they are. */
const nouns = new Map<ConceptKind, string>([
  ['MODEL', 'model'],
  ['DATASET', 'data set'],
  ['METRIC', 'metric'],
])

/** Last words that can be counted: a sentence on the idea has them in the plural ("language models"), without an article. */
const countable =
  /(?:adapter|agent|algorithm|benchmark|decoder|embedding|encoder|gradient|graph|kernel|law|machine|model|network|system|task|token|transformer|tree)$/u

const plural = (name: string): string => (countable.test(name) ? `${name}s` : name)

/**
 * A concept's name inside a sentence: a single capitalised word with what it is ("the data set ImageNet"); any other name in lower case if
 * one of the papers writes it so, and in the plural if one of them does or its last word can be counted.
 */
export const conceptInSentence = ({ name, kind, from, to }: NamedConcept): string => {
  const noun = nouns.get(kind)
  if (noun !== undefined && !/\s/u.test(name) && /\p{Lu}/u.test(name)) return `the ${noun} ${name}`
  const spellings = [from.spelling, to.spelling]
  const lower = name.toLowerCase()
  const cased = spellings.includes(lower) ? lower : name
  const isPlural = spellings.some((spelling) => spelling.toLowerCase() === `${lower}s`)
  return isPlural ? `${cased}s` : plural(cased)
}

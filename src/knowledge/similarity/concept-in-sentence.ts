import type { ConceptKind } from '../../domain/concept-kind.ts'
import { lowerCaseOrdinary } from './lower-case-ordinary.ts'

/** A concept with how each of two papers writes it. */
type NamedConcept = { name: string; kind: ConceptKind; from: { spelling: string }; to: { spelling: string } }

/** A name as it stands in a sentence, and whether its verb is plural. */
export type NameInSentence = { text: string; isPlural: boolean }

/** Nouns for names that do not say what they are. */
const nouns = new Map<ConceptKind, string>([
  ['MODEL', 'model'],
  ['DATASET', 'data set'],
  ['METRIC', 'metric'],
])

/** Last words that can be counted: a sentence on the idea has them in the plural ("language models"), without an article. */
const countable =
  /(?:^|[\s-])(?:adapter|agent|algorithm|assistant|auto-?encoder|benchmark|block|camera|chain|circuit|classifier|cluster|codec|constraint|controller|decoder|detector|device|document|drone|embedding|encoder|ensemble|equation|event|experiment|explanation|feature|filter|forest|function|game|gene|generator|gradient|graph|hypergraph|image|instruction|kernel|label|law|layer|machine|manifold|market|matrix|mechanism|method|metric|model|molecule|network|neuron|operator|parameter|parser|particle|pipeline|planner|policy|polynomial|problem|process|processor|program|prompt|protein|protocol|query|ranker|recommender|representation|robot|rule|sensor|sequence|signal|simulation|simulator|solver|state|structure|survey|system|task|tensor|token|tokenizer|tool|topology|transformer|tree|unit|user|variable|vector|video|weight|word)$/u

/** Last words in the plural, without those that only look so ("analysis", "loss", "physics"). */
const inPlural = /[^siu]s$/u
const singularInS = /(?:ics|series|lens|bias|species|news)$/u

const pluralOf = (name: string): string =>
  name.endsWith('matrix')
    ? name.replace(/x$/u, 'ces')
    : /(?:s|x|ch|sh)$/u.test(name)
      ? `${name}es`
      : name.replace(/(?<=[^aeiou])y$/u, 'ie') + 's'

/**
 * A concept's name inside a sentence: a single capitalised word with what it is ("the data set ImageNet"); any other name in lower case if
 * one of the papers writes it so or its words are ordinary ones, and in the plural if one of them does or its last word can be counted.
 */
export const conceptInSentence = ({ name, kind, from, to }: NamedConcept): NameInSentence => {
  const noun = nouns.get(kind)
  if (noun !== undefined && !/\s/u.test(name) && /\p{Lu}/u.test(name))
    return { text: `the ${noun} ${name}`, isPlural: false }
  const spellings = [from.spelling, to.spelling]
  const lower = name.toLowerCase()
  const isName = kind === 'MODEL' || kind === 'DATASET'
  const cased = spellings.includes(lower) ? lower : isName ? name : lowerCaseOrdinary(name)
  if (/\p{Ll}$/u.test(cased) && inPlural.test(cased) && !singularInS.test(cased))
    return { text: cased, isPlural: cased === lower }
  const written = spellings.some((spelling) => spelling.toLowerCase() === pluralOf(lower))
  return written || countable.test(cased)
    ? { text: pluralOf(cased), isPlural: true }
    : { text: cased, isPlural: false }
}

import type { TopicEntry } from '../../domain/reference-data.ts'

/** What any abstract says: with it a topic's vector lies where papers' vectors lie, rather than among lists of keywords. */
const asInAbstracts =
  'We present a new approach to this problem. Earlier work left it open how well such methods do in practice. Experiments on several data sets show that ours improves on existing ones, and we discuss what this means for further research.'

/** How many terms of a vocabulary a text has: a language model reads some hundred words only, and would not come to the description. */
const terms = 40
/** How many such parts of a vocabulary are read: the first terms are the most telling. */
const mostParts = 3

const partsOf = (vocabulary: string[]): string[][] =>
  Array.from({ length: mostParts }, (_, part) => vocabulary.slice(part * terms, (part + 1) * terms))

/**
 * The texts of each topic, by slug, that embedTopics makes the topic's vector from, one list a kind. First what says most in one text: name, aliases, the first terms of the vocabulary,
 * titles that its papers might have, description and the broader topic's name; then the further terms; then the titles by themselves. But for titles, which papers have as well,
 * the texts end as abstracts do, so that their vectors may be compared with papers'.
 */
export const topicTexts = (topics: TopicEntry[]): Map<string, string[][]> => {
  const names = new Map(topics.map(({ slug, name }) => [slug, name]))
  return new Map(
    topics.map(({ slug, name, aliases, vocabulary, examples = [], description, broader }) => {
      const above = names.get(broader ?? '')
      const named = (list: string[]): string =>
        [name, list.join(', ')].filter((part) => part !== '').join(': ')
      const [first = [], ...further] = partsOf(vocabulary)
      const about = `${[named([...aliases, ...first]), ...examples, description].join('. ')}${above === undefined ? '' : ` (${above})`}`
      const kinds = [
        [about],
        ...further.filter((part) => part.length > 0).map((part) => [`${named(part)}.`]),
      ].map((texts) => texts.map((text) => `${text} ${asInAbstracts}`))
      return [slug, [...kinds, examples].filter((texts) => texts.length > 0)]
    }),
  )
}

import type { TopicEntry } from '../../domain/reference-data.ts'

/** What any abstract says: with it a topic's vector lies where papers' vectors lie, rather than among lists of keywords. */
const asInAbstracts =
  'We present a new approach to this problem. Earlier work left it open how well such methods do in practice. Experiments on several data sets show that ours improves on existing ones, and we discuss what this means for further research.'

/** How many terms of a vocabulary a topic's text has: the first are the most telling, and a language model reads some hundred words only and would not come to the description. */
const terms = 40

/**
 * The text of each topic, by slug, that an embedder makes the topic's vector from: name, aliases, the first terms of its vocabulary, titles that its papers might have, description,
 * the broader topic's name, and what abstracts have in common, so that its vector may be compared with papers'.
 */
export const topicTexts = (topics: TopicEntry[]): Map<string, string> => {
  const names = new Map(topics.map(({ slug, name }) => [slug, name]))
  return new Map(
    topics.map(({ slug, name, aliases, vocabulary, examples = [], description, broader }) => {
      const above = names.get(broader ?? '')
      const keywords = [name, [...aliases, ...vocabulary.slice(0, terms)].join(', ')]
        .filter((part) => part !== '')
        .join(': ')
      const about = `${[keywords, ...examples, description].join('. ')}${above === undefined ? '' : ` (${above})`}`
      return [slug, `${about} ${asInAbstracts}`]
    }),
  )
}

import type { TopicEntry } from '../../domain/reference-data.ts'

/**
 * The text of each topic, by slug, that an embedder makes the topic's vector from: name, aliases, vocabulary, description and the broader topic's name. It reads
 * like a list of keywords and an abstract, so that its vector may be compared with papers'.
 */
export const topicTexts = (topics: TopicEntry[]): Map<string, string> => {
  const names = new Map(topics.map(({ slug, name }) => [slug, name]))
  return new Map(
    topics.map(({ slug, name, aliases, vocabulary, description, broader }) => {
      const above = names.get(broader ?? '')
      const keywords = [name, [...aliases, ...vocabulary].join(', ')].filter((part) => part !== '').join(': ')
      return [slug, `${keywords}. ${description}${above === undefined ? '' : ` (${above})`}`]
    }),
  )
}

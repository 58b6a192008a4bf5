import type { TopicEntry } from '../../domain/reference-data.ts'
import { countOf } from '../text/count-of.ts'
import { textTerms } from '../text/text-terms.ts'
import { tokenize } from '../text/tokenize.ts'

/** How rare a word is among the topics, and in which ones (by their place among the entries) it weighs how much. */
type TopicWord = { rarity: number; places: number[]; weights: number[] }

/** The words of topics' names, vocabularies and descriptions, weighed so that each topic is a vector of length 1; a word that none has is of rarity `unknown`. */
export type TopicWords = { words: Map<string, TopicWord>; unknown: number }

/** TF-IDF over the topics as documents. A topic's name, aliases and vocabulary count twice beside its description. */
export const topicWords = (topics: TopicEntry[]): TopicWords => {
  const documents = topics.map((topic) => {
    const names = [topic.name, ...topic.aliases, ...topic.vocabulary].join('. ')
    return countOf(textTerms(tokenize(`${names}. ${names}. ${topic.description}`)))
  })
  const documentFrequencies = countOf(documents.flatMap((counts) => [...counts.keys()]))
  const inverse = (frequency: number): number => Math.log((documents.length + 1) / (frequency + 1)) + 1
  const words = new Map(
    [...documentFrequencies].map(([word, frequency]): [string, TopicWord] => [
      word,
      { rarity: inverse(frequency), places: [], weights: [] },
    ]),
  )
  for (const [place, counts] of documents.entries()) {
    const weighed = [...counts].map(([word, count]) => ({
      word,
      weight: (1 + Math.log(count)) * (words.get(word)?.rarity ?? 0),
    }))
    const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0))
    for (const { word, weight } of weighed) {
      words.get(word)?.places.push(place)
      words.get(word)?.weights.push(weight / length)
    }
  }
  return { words, unknown: inverse(0) }
}

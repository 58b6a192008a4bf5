import type { TopicEntry } from '../../domain/reference-data.ts'
import { countOf } from '../text/count-of.ts'
import { textTerms } from '../text/text-terms.ts'
import { tokenize } from '../text/tokenize.ts'

/** For each word, which topics' names, aliases and descriptions have it and how it weighs there (vectors of length 1); `rarity` of a word that none has is `unknown`. */
export type TopicWords = {
  weights: Map<string, { topic: string; weight: number }[]>
  rarity: Map<string, number>
  unknown: number
}

/** TF-IDF over the topics as documents. A topic's name and aliases count twice beside its description. */
export const topicWords = (topics: TopicEntry[]): TopicWords => {
  const documents = topics.map((topic) => {
    const names = [topic.name, ...topic.aliases].join('. ')
    return {
      topic: topic.slug,
      counts: countOf(textTerms(tokenize(`${names}. ${names}. ${topic.description}`))),
    }
  })
  const documentFrequencies = countOf(documents.flatMap((document) => [...document.counts.keys()]))
  const inverse = (frequency: number): number => Math.log((documents.length + 1) / (frequency + 1)) + 1
  const rarity = new Map([...documentFrequencies].map(([word, frequency]) => [word, inverse(frequency)]))
  const weights: TopicWords['weights'] = new Map()
  for (const { topic, counts } of documents) {
    const weighed = [...counts].map(([word, count]) => ({
      word,
      weight: (1 + Math.log(count)) * (rarity.get(word) ?? 0),
    }))
    const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0))
    for (const { word, weight } of weighed)
      weights.set(word, [...(weights.get(word) ?? []), { topic, weight: weight / length }])
  }
  return { weights, rarity, unknown: inverse(0) }
}

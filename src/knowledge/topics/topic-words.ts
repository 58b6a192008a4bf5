import type { TopicEntry } from '../../domain/reference-data.ts'
import { countOf } from '../text/count-of.ts'
import { generalRarity } from '../text/general-rarity.ts'
import { rarest } from '../text/rarest.ts'
import { textTerms } from '../text/text-terms.ts'
import { tokenize } from '../text/tokenize.ts'

/** How rare a word is, and in which topics (by their place among the entries) it weighs how much. */
type TopicWord = { rarity: number; places: number[]; weights: number[] }

/** The words of topics' names, vocabularies, examples and descriptions, weighed so that topics can be compared; `unknown` is how rare a word is that none of them has. */
export type TopicWords = { words: Map<string, TopicWord>; unknown: (word: string) => number }

/** How much less a word tells that many papers use, whatever topics have it: "train" may be in one topic's vocabulary, and is in papers of any. */
const ofCommonness = 0.25

const rarityOf = (amongTopics: number, word: string): number =>
  amongTopics * (generalRarity(word) / rarest) ** ofCommonness

/**
 * How much of a topic's length its words are divided by, the rest being the mean length: with all of it, the words of a topic with a rich vocabulary would
 * weigh next to nothing, with none, it would draw every paper (Singhal, Buckley and Mitra: Pivoted document length normalization, 1996).
 */
const ofOwnLength = 0.15

/** TF-IDF over the topics as documents, with an eye on how rare words are in general. */
export const topicWords = (topics: TopicEntry[]): TopicWords => {
  const documents = topics.map(({ name, aliases, vocabulary, examples = [], description }) =>
    countOf(textTerms(tokenize([name, ...aliases, ...vocabulary, ...examples, description].join('. ')))),
  )
  const documentFrequencies = countOf(documents.flatMap((counts) => [...counts.keys()]))
  const inverse = (frequency: number): number => Math.log((documents.length + 1) / (frequency + 1)) + 1
  const words = new Map(
    [...documentFrequencies].map(([word, frequency]): [string, TopicWord] => [
      word,
      { rarity: rarityOf(inverse(frequency), word), places: [], weights: [] },
    ]),
  )
  const weighed = documents.map((counts) =>
    [...counts].map(([word, count]) => ({
      word,
      weight: (1 + Math.log(count)) * (words.get(word)?.rarity ?? 0),
    })),
  )
  const lengths = weighed.map((entries) =>
    Math.sqrt(entries.reduce((sum, { weight }) => sum + weight * weight, 0)),
  )
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  for (const [place, entries] of weighed.entries()) {
    const length = ofOwnLength * (lengths[place] ?? 0) + (1 - ofOwnLength) * mean
    for (const { word, weight } of entries) {
      words.get(word)?.places.push(place)
      words.get(word)?.weights.push(weight / length)
    }
  }
  return { words, unknown: (word) => rarityOf(inverse(0), word) }
}

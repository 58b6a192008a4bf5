import type { TopicEntry } from '../../domain/reference-data.ts'
import { addPhrase } from '../names/add-phrase.ts'
import { broaderTopics } from './broader-topics.ts'
import { completeKeyTree } from '../names/complete-key-tree.ts'
import { nameStyle } from '../names/name-style.ts'
import { emptyBook, type PhraseBook } from '../names/phrase-book.ts'
import { phraseKey } from '../names/phrase-key.ts'
import { topicNames } from './topic-names.ts'
import { topicWords, type TopicWords } from './topic-words.ts'

/** One name of a topic; `weight` 0..1 is low for a single ordinary word ("law"), which may be meant otherwise ("scaling law"). */
export type TopicPhrase = { topic: string; weight: number }

/**
 * The topic tree, ready to be looked up: `topics` are all slugs in their order, `broader` has for each topic its broader ones, nearest first, `areas` are
 * the topics at the top that have narrower ones.
 */
export type TopicIndex = {
  book: PhraseBook<TopicPhrase>
  words: TopicWords
  topics: string[]
  broader: Map<string, string[]>
  areas: Set<string>
}

/** Weights of names of one word and of two; longer ones count in full. */
const weightByWords = [0.4, 0.85]

const phraseWeight = (name: string): number => {
  const style = nameStyle(name)
  if (style === 'ACRONYM' || style === 'MIXED') return 0.6
  // "pre-training" is one word here, however it is hyphenated.
  return weightByWords[name.trim().split(/\s+/u).length - 1] ?? 1
}

/** Builds the look-ups of a topic tree once. */
export const topicIndex = (topics: TopicEntry[]): TopicIndex => {
  const book = emptyBook<TopicPhrase>()
  for (const topic of topics) {
    const phrases = new Map<string, TopicPhrase>()
    for (const name of topicNames(topic)) {
      // Spellings of one name are one phrase: they speak once.
      const phrase = phrases.get(phraseKey(name)) ?? { topic: topic.slug, weight: phraseWeight(name) }
      phrases.set(phraseKey(name), phrase)
      addPhrase(book, name, phrase)
    }
  }
  completeKeyTree(book.keys)
  const broader = broaderTopics(topics)
  const areas = new Set([...broader.values()].flatMap((wayUp) => wayUp.slice(-1)))
  return { book, words: topicWords(topics), topics: topics.map(({ slug }) => slug), broader, areas }
}

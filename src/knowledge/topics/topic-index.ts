import type { TopicEntry } from '../../domain/reference-data.ts'
import { addPhrase } from '../names/add-phrase.ts'
import { broaderTopics } from './broader-topics.ts'
import { completeKeyTree } from '../names/complete-key-tree.ts'
import { nameStyle } from '../names/name-style.ts'
import { emptyBook, type PhraseBook } from '../names/phrase-book.ts'
import { phraseKey } from '../names/phrase-key.ts'
import { topicKin, type TopicKin } from './topic-kin.ts'
import { topicNames } from './topic-names.ts'
import { topicWords, type TopicWords } from './topic-words.ts'
import { generalRarity } from '../text/general-rarity.ts'
import { rarest } from '../text/rarest.ts'
import { stemWord } from '../text/stem-word.ts'
import { tokenize } from '../text/tokenize.ts'

/** One name of a topic; `weight` 0..1 is low for a single word, which may be meant otherwise ("law" in "scaling law"), the lower the more papers use it. */
export type TopicPhrase = { topic: string; weight: number }

/**
 * The topic tree, ready to be looked up: `topics` are all slugs in their order, `broader` has for each topic its broader ones, nearest first, `areas` are
 * the topics at the top that have narrower ones, `methods` those that papers on any subject may use, `kin` says which stand together.
 */
export type TopicIndex = {
  book: PhraseBook<TopicPhrase>
  words: TopicWords
  topics: string[]
  broader: Map<string, string[]>
  areas: Set<string>
  methods: Set<string>
  kin: TopicKin
}

/** Weights of names of one word that scholarly English seldom uses, of acronyms, and of names of two words; longer ones count in full. */
const ofWord = 0.4
const ofAcronym = 0.6
const ofTwoWords = 0.85

const phraseWeight = (name: string): number => {
  const [first, ...more] = tokenize(name)
  const rarity = first === undefined || more.length > 0 ? rarest : generalRarity(stemWord(first.key))
  const style = nameStyle(name)
  if (style === 'ACRONYM' || style === 'MIXED') return (ofAcronym * rarity) / rarest
  // "pre-training" is one word here, however it is hyphenated.
  const words = name.trim().split(/\s+/u).length
  if (words > 1) return words === 2 ? ofTwoWords : 1
  return (ofWord * rarity) / rarest
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
  const methods = new Set(topics.filter(({ method }) => method).map(({ slug }) => slug))
  return {
    book,
    words: topicWords(topics),
    topics: topics.map(({ slug }) => slug),
    broader,
    areas,
    methods,
    kin: topicKin(broader),
  }
}

import type { ConceptLexicon, KnownConcept } from '../concepts/known/concept-lexicon.ts'
import { countOf } from '../text/count-of.ts'
import { findPhrases } from '../names/find-phrases.ts'
import { greatestOfOthers } from './greatest-of-others.ts'
import { meanOfOthers } from './mean-of-others.ts'
import type { Mention } from '../knowledge.ts'
import type { PhraseHit } from '../names/phrase-hit.ts'
import type { Reading } from '../text/reading.ts'
import { textTerms } from '../text/text-terms.ts'
import type { Token } from '../text/token.ts'
import { titleRoles } from './title-roles.ts'
import type { TopicIndex, TopicPhrase } from './topic-index.ts'

/**
 * What speaks for one topic (its slug): names, concepts and words from 0 on; meaning as topicMeaning measures it, null where that is not known. Words in common may be a
 * coincidence, and are rather not where topics nearby have some, too: `family` is the most that words say of another topic with the same nearest broader one, `area` the mean
 * over all others below the same topic at the top, of their meaning where that is known, of their words otherwise.
 */
export type TopicEvidence = {
  topic: string
  phrases: number
  concepts: number
  words: number
  meaning: number | null
  family: number
  area: number
}

/** A name in the title says what the whole paper is about, most of all as what it is for, and little more than the text does as its means; in the text it may be said in passing. */
const inTitle = { SUBJECT: 2.2, MEANS: 0.6, other: 1.6 }
const inText = 0.7

/** How much one phrase speaks for a topic, by how much the title says with it and how often the text has it. */
const strength = (title: number, textHits: number): number => title + inText * (textHits / (textHits + 1)) * 2

/** A single word within a concept's name, such as "law" in "scaling law", is no topic's. */
const isPartOfConcept = (hits: PhraseHit<KnownConcept>[], from: number, to: number): boolean =>
  from === to && hits.some((hit) => hit.from <= from && hit.to >= to && hit.to > hit.from)

const phraseEvidence = (
  reading: Reading,
  index: TopicIndex,
  concepts: PhraseHit<KnownConcept>[],
): Map<string, number> => {
  const roles = titleRoles(reading)
  const counts = new Map<TopicPhrase, { title: number; text: number }>()
  for (const { things, from, to, uncertain } of findPhrases(reading, [index.book])) {
    if (uncertain || isPartOfConcept(concepts, from, to)) continue
    for (const phrase of things) {
      const count = counts.get(phrase) ?? { title: 0, text: 0 }
      if (from < reading.titleTokens) count.title = Math.max(count.title, inTitle[roles[from] ?? 'other'])
      else count.text += 1
      counts.set(phrase, count)
    }
  }
  const evidence = new Map<string, number>()
  for (const [{ topic, weight }, { title, text }] of counts)
    evidence.set(topic, (evidence.get(topic) ?? 0) + weight * strength(title, text))
  return evidence
}

/** A concept speaks for its topic as far as it is central to the paper and stands for little else: "pre-training" is done in many fields. */
const conceptEvidence = (mentions: Mention[], lexicon: ConceptLexicon): Map<string, number> => {
  const evidence = new Map<string, number>()
  for (const { slug, score } of mentions) {
    const concept = lexicon.bySlug.get(slug)
    if (concept === undefined || concept.topic === null) continue
    evidence.set(concept.topic, (evidence.get(concept.topic) ?? 0) + score * concept.specificity)
  }
  return evidence
}

/**
 * By the topics' places: cosine of the words and each topic's, almost (topicWords says how a topic's length counts). Words that no topic has lengthen the
 * words' vector, so a paper of another field is near none.
 */
const wordCosines = (tokens: Token[], { words: { words, unknown }, topics }: TopicIndex): number[] => {
  const cosines = topics.map(() => 0)
  let squares = 0
  for (const [word, count] of countOf(textTerms(tokens))) {
    const known = words.get(word)
    const weight = (1 + Math.log(count)) * (known?.rarity ?? unknown(word))
    squares += weight * weight
    if (known === undefined) continue
    const { places, weights } = known
    for (let entry = 0; entry < places.length; entry += 1) {
      const place = places[entry] ?? 0
      cosines[place] = (cosines[place] ?? 0) + weight * (weights[entry] ?? 0)
    }
  }
  const length = Math.sqrt(squares)
  return cosines.map((dot) => (dot === 0 ? 0 : dot / length))
}

/** About one sentence. With the title it says what a paper is about; what comes later tells as much of methods and results. */
const openingTokens = 24
/** How much of the words' evidence is the opening's. */
const ofOpening = 0.35

/** By the topics' places: what the words of the whole paper say, and once more those of its title and opening. */
const wordEvidence = ({ tokens, titleTokens }: Reading, index: TopicIndex): number[] => {
  const opening = wordCosines(tokens.slice(0, titleTokens + openingTokens), index)
  return wordCosines(tokens, index).map(
    (cosine, place) => (1 - ofOpening) * cosine + ofOpening * (opening[place] ?? 0),
  )
}

/** All that speaks for any topic: its names in the text, the concepts that belong to it, the words of its description, its meaning where known, and what speaks for topics nearby. */
export const topicEvidence = (
  reading: Reading,
  index: TopicIndex,
  concepts: PhraseHit<KnownConcept>[],
  mentions: Mention[],
  lexicon: ConceptLexicon,
  meaning: Map<string, number> | null,
): TopicEvidence[] => {
  const phrases = phraseEvidence(reading, index, concepts)
  const ofConcepts = conceptEvidence(mentions, lexicon)
  const words = wordEvidence(reading, index)
  const meanings = meaning && index.topics.map((topic) => meaning.get(topic) ?? 0)
  const family = greatestOfOthers(words, index.kin.families)
  const area = meanOfOthers(meanings ?? words, index.kin.areas)
  return index.topics.map((topic, place) => ({
    topic,
    phrases: phrases.get(topic) ?? 0,
    concepts: ofConcepts.get(topic) ?? 0,
    words: words[place] ?? 0,
    meaning: meaning?.get(topic) ?? null,
    family: family[place] ?? 0,
    area: area[place] ?? 0,
  }))
}

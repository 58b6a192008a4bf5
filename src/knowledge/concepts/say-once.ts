import { broadHeads } from './phrases/broad-heads.ts'
import { earlierWithWords } from './earlier-with-words.ts'
import { emptyModifiers } from './phrases/empty-modifiers.ts'
import { generalAdjectives } from '../text/general-adjectives.ts'
import { lowered } from './lowered.ts'
import type { Mention } from '../knowledge.ts'
import { passingModifiers } from './phrases/passing-modifiers.ts'

/** What one idea is called in turn: "quay sounding approach", "quay sounding technique". Folded as foldWord does. */
const sorts = new Set(
  `algorithm approach architecture benchmark concept corpus data dataset formulation framework mechanism method methodology model module package paradigm platform
  problem procedure process scheme software solution strategy system task technique technology theory tool toolkit`.split(
    /\s+/u,
  ),
)
const isSort = (word: string): boolean => sorts.has(word)

/** Words by which a name says hardly more than without them: "vehicle routing process", "small quay". */
const isPlain = (word: string): boolean =>
  sorts.has(word) ||
  broadHeads.has(word) ||
  emptyModifiers.has(word) ||
  generalAdjectives.has(word) ||
  passingModifiers.has(word)

/** How much less speaks for another phrase of an idea that was named. */
const ofOneIdea = 1.1

const without = (words: string[], others: string[]): string[] =>
  words.filter((word) => !others.includes(word))

/** Which of two mentions the idea of both goes by; null where each has its own. */
const betterOf = (stronger: string[], weaker: string[]): 'STRONGER' | 'WEAKER' | null => {
  const shared = weaker.filter((word) => stronger.includes(word))
  if (shared.length === 1 && shared.every(isPlain)) return null
  const more = without(weaker, stronger)
  const missing = without(stronger, weaker)
  if (missing.length === 0) return more.every(isPlain) ? 'STRONGER' : null
  if (more.length === 0) return weaker.length > 1 && missing.every(isPlain) ? 'WEAKER' : null
  return more.every(isSort) && missing.every(isSort) ? 'STRONGER' : null
}

/**
 * Lets an idea that a paper calls by several phrases stand once among the first: under the phrase of which the others are but longer, by words that say hardly
 * more, and which takes the place of the strongest; the others stand behind. `mentions` are the strongest first.
 */
export const sayOnce = (mentions: Mention[]): Mention[] => {
  const words = mentions.map(({ slug }) => slug.split('-'))
  const scores = mentions.map(({ score }) => score)
  const behind = new Set<number>()
  for (const [place, shared] of earlierWithWords(words).entries())
    for (const above of shared.keys()) {
      const better = betterOf(words[above] ?? [], words[place] ?? [])
      if (better === 'STRONGER') behind.add(place)
      if (better !== 'WEAKER' || mentions[above]?.basis !== 'PHRASE') continue
      scores[place] = Math.max(scores[place] ?? 0, mentions[above]?.score ?? 0)
      behind.add(above)
    }
  return mentions.map((mention, place) => {
    const { basis, score } = mention
    const isBehind = behind.has(place) && basis === 'PHRASE'
    return { ...mention, score: isBehind ? lowered(score, ofOneIdea) : (scores[place] ?? score) }
  })
}

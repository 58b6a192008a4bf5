import { generalAdjectives } from '../../../text/general-adjectives.ts'
import { generalRarity } from '../../../text/general-rarity.ts'
import { stemWord } from '../../../text/stem-word.ts'
import type { Token } from '../../../text/token.ts'
import { tokenize } from '../../../text/tokenize.ts'
import { vagueWords } from '../../../text/vague-words.ts'
import { isUsedAsNoun } from './is-used-as-noun.ts'
import { namesInTitle } from './names-in-title.ts'
import { noNouns } from './no-nouns.ts'
import { phrasesOfNames } from './phrases-of-names.ts'
import type { Phrase } from './phrases-of-names.ts'
import { saysSomethingNew } from '../says-something-new.ts'
import { standsInText } from './stands-in-text.ts'
import type { Writing } from './writing.ts'
import { writtenTerm } from './written-term.ts'
import { writtenTokens } from './written-tokens.ts'

/** So many are named. */
const most = 3

/** A word that one paper in ten uses tells nothing; several words in a row tell something, whatever they are. */
const tellsNothing = 2.25
const inARow = { ofTerm: 3, ofVagueWord: 1.5 }

/** What both say but once must be rare, what both say in their titles need not. */
const least = 2.25
const saidOnce = 2 / 3

/** Of what both titles name: they would hardly name it if it told nothing. */
const leastInTitles = 1.2

/** A title says what a paper is about: what stands there counts three times. */
const titleWeight = 3

const spellingsOf = (writing: Writing): string[] =>
  writing.spellings.filter((spelling) => standsInText(spelling, writing))

/** Words as one line, with a bar where no name goes on. */
const lineOf = (tokens: Token[]): string =>
  `${tokens.reduce((line, { key, joins }) => `${line}${joins ? '' : ' |'} ${key}`, '')} `

const timesIn = (line: string, key: string): number =>
  // Most words of one paper are not in the other.
  line.includes(` ${key} `) ? line.split(` ${key} `).length - 1 : 0

/** How much a phrase weighs in a paper, by its words as compared: 0 where it does not stand there. */
const weigher = (writing: Writing): ((key: string) => { weight: number; isInTitle: boolean }) => {
  const { title, text } = writtenTokens(writing)
  const lines = { title: lineOf(title), text: lineOf(text) }
  let names: string | null = null
  return (key) => {
    const inTitle = timesIn(lines.title, key)
    const times = titleWeight * inTitle + timesIn(lines.text, key)
    if (times > 0) return { weight: Math.log2(1 + times), isInTitle: inTitle > 0 }
    names ??= lineOf(tokenize(spellingsOf(writing).join('\n\n')))
    return { weight: Math.min(1, timesIn(names, key)), isInTitle: false }
  }
}

/** "Language acquisition" tells more than "fundamental task". */
const bonusOf = (keys: string[]): number => {
  if (keys.length === 1) return 0
  return vagueWords.has(keys.at(-1) ?? '') ? inARow.ofVagueWord : inARow.ofTerm
}

const tellingOf = (keys: string[]): number =>
  keys.reduce(
    (sum, key) =>
      generalAdjectives.has(key) ? sum : sum + Math.max(0, generalRarity(stemWord(key)) - tellsNothing),
    bonusOf(keys),
  )

/** The first letters of a name's telling words: "LLM" says what "large language models" does, "RLVR" what "reinforcement learning with verifiable rewards" does. */
const initialsOf = (name: string): string =>
  tokenize(name)
    .filter(({ word }) => word.term !== null)
    .map(({ key }) => key.charAt(0))
    .join('')

/** "forgetting" says nothing beside "forget", nor "video" beside "video frames". */
const shareWord = (a: Phrase, b: Phrase): boolean => {
  const stems = new Set(a.keys.map((key) => stemWord(key)))
  return b.keys.some((key) => stems.has(stemWord(key)))
}

/** A single word is a term where it is a noun, and not "hidden" or "regulates"; several where the last may be one, and not "learn better"; what lost a letter is none. */
const isTerm = ({ text, keys }: Phrase, papers: Writing[]): boolean =>
  !text.includes('\ufffd') && (keys.length > 1 ? !noNouns.has(keys.at(-1) ?? '') : isUsedAsNoun(text, papers))

/** A term of both papers, and whether both titles have it. */
export type TermInCommon = { text: string; isInTitles: boolean }

/**
 * Words by which two papers are alike beside what they share by name, the most telling first, three at most: names of concepts of either or names in its title, or parts of
 * such names, that the other writes too. Rare ones that both have often, or in their titles, tell most. What only says again what is `named` is left
 * out. Empty where nothing tells enough.
 */
export const wordsInCommon = (from: Writing, to: Writing, named: string[]): TermInCommon[] => {
  const [inFrom, inTo] = [weigher(from), weigher(to)]
  const names = [from, to].flatMap(spellingsOf)
  const inTitles = [from, to].flatMap(({ title }) => namesInTitle(title))
  const initials = new Set(named.map(initialsOf))
  const found = [...phrasesOfNames([...names, ...inTitles])]
    .map(([key, phrase]) => {
      const [ofFrom, ofTo] = [inFrom(key), inTo(key)]
      const strength = Math.sqrt(ofFrom.weight * ofTo.weight)
      const isSaidOnce = Math.max(ofFrom.weight, ofTo.weight) <= 1
      return {
        ...phrase,
        key,
        isInTitles: ofFrom.isInTitle && ofTo.isInTitle,
        weight: tellingOf(phrase.keys) * strength * (isSaidOnce ? saidOnce : 1),
      }
    })
    .filter(({ weight, isInTitles }) => weight >= (isInTitles ? leastInTitles : least))
    .filter(({ key, text }) => !initials.has(key) && saysSomethingNew(text, named))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
  const kept: typeof found = []
  for (const phrase of found) {
    if (kept.length === most) break
    if (!kept.some((one) => shareWord(one, phrase)) && isTerm(phrase, [from, to])) kept.push(phrase)
  }
  return kept.map((phrase) => ({ text: writtenTerm(phrase, [from, to]), isInTitles: phrase.isInTitles }))
}

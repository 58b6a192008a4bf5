import type { CorpusStatistics } from '../embedders/embedder.ts'
import { attributivePlurals } from './verbs/attributive-plurals.ts'
import { broadHeads } from './phrases/broad-heads.ts'
import { endsTerm } from './units/ends-term.ts'
import { generalDoings } from './phrases/general-doings.ts'
import { headsTitle } from './heads-title.ts'
import { isPluralAcronym } from './verbs/is-plural-acronym.ts'
import { isPluralWord } from './verbs/is-plural-word.ts'
import type { MentionCandidate } from './mention-candidate.ts'
import type { NounPhrase } from './phrases/noun-phrases.ts'
import { passingModifiers } from './phrases/passing-modifiers.ts'
import type { Reading } from '../text/reading.ts'
import { termRarity } from '../text/term-rarity.ts'
import { unitKey } from './units/unit-key.ts'
import { vagueWords } from '../text/vague-words.ts'
import type { WordUnit } from './units/word-unit.ts'

/** The numbers that a candidate's score is made of: most are 0 or 1, none is beyond 8 but the logarithms of odd texts. */
export type MentionFeatures = {
  /** Natural logarithm of how often the paper names it, its acronym included; of a text longer than an abstract as often as an abstract of it would. */
  frequency: number
  /** Natural logarithm of one more than the first place's token index. */
  place: number
  oneWord: number
  /** One word with nothing to tell that it matters but its single use. */
  oneWordOnce: number
  twoWords: number
  threeWords: number
  /** More than four words. */
  manyWords: number
  /** Mean rarity of the words (termRarity) of a phrase of one word, of two, of more; 0 for phrases of other lengths. */
  rarityOfOneWord: number
  rarityOfTwoWords: number
  rarityOfMoreWords: number
  /** How far one word is below rarity 5, where nearly all words are general ones. */
  commonWord: number
  /** Length of the phrase in tens of characters, up to 4. */
  length: number
  /** Natural logarithm of one more than how often it is a part of a longer phrase, and whether it is nothing else. */
  withinLonger: number
  neverAlone: number
  /** An acronym that the paper does not explain. */
  isAcronym: number
  /** Several capitals, or one inside a word. */
  capitals: number
  /** Nothing but it stands before the colon of the title. */
  headsTitle: number
  beginsWithGerund: number
  loneGerund: number
  beginsWithParticiple: number
  adjectiveAndNoun: number
  /** Begins with a word that says something in passing, ends with a noun that ends few names. */
  passingModifier: number
  broadHead: number
  /** Two words that say of nothing in particular what is done, and by what: "optimization process". */
  generalDoing: number
  /** A plural, or what somebody has, within: mostly a clause that was misread, or a thing of one paper only. */
  pluralWithin: number
  ownerWithin: number
  /** In the lexicon, or stated, and somewhere more than a part of a longer phrase, which names something else. */
  known: number
}

/** As long is an abstract at most, of whose counts the weights were learned. */
const tokensOfAbstract = 300

/**
 * How often an abstract would have what a text has at some places: those that lie behind its length count by how much longer the text is. What the title of a
 * long text names counts there for what else so long a text repeats, up to three times.
 */
const countInAbstract = (places: { from: number }[], { tokens, titleTokens }: Reading): number => {
  const longer = tokens.length / tokensOfAbstract
  if (longer <= 1) return places.length
  const early = places.filter(({ from }) => from < tokensOfAbstract).length
  const inTitle = places.filter(({ from }) => from < titleTokens).length
  return early + (places.length - early) / longer + Math.min(1, inTitle) * Math.min(2, Math.log(longer))
}

/** More often hardly any abstract names what it is about; what goes on is a refrain. */
const mostCounted = 8

const between = (least: number, most: number, value: number): number => Math.max(least, Math.min(most, value))

/** Whether a noun may be anything: "process", "level". */
const isGeneral = (key: string): boolean => vagueWords.has(key) || broadHeads.has(key)

/** Whether a unit is a plural in small letters that hardly goes before another noun: "the risks lawyers face", but not "systems analysis". */
const isPlural = ({ tokens }: Reading, { from, to, role }: WordUnit): boolean => {
  const word = tokens[to]?.text ?? ''
  return (
    role === 'NOUN' &&
    from === to &&
    word.endsWith('s') &&
    (isPluralWord(word) || isPluralAcronym(word)) &&
    !attributivePlurals.has(word)
  )
}

/** "Fodor's" */
const isOwner = (text: string): boolean => text.endsWith('s') && /['’ʼ]s$/u.test(text)

const flag = (holds: boolean): number => (holds ? 1 : 0)

/** Reads a candidate's features off its paper; `phraseAt` has the longest noun phrase at each token. */
export const mentionFeatures = (
  reading: Reading,
  { concept, acronym, places, units, abbreviated }: MentionCandidate,
  phraseAt: (NounPhrase | undefined)[],
  corpus: CorpusStatistics,
): MentionFeatures => {
  const { from, to } = places[0] ?? { from: 0, to: 0 }
  const tokens = reading.tokens.slice(from, to + 1)
  const words = tokens.length
  const rarity = tokens.reduce((sum, token) => sum + termRarity(corpus, token.key), 0) / Math.max(1, words)
  const surface = reading.source.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)
  const withinLonger = places.filter((place) => {
    const phrase = phraseAt[place.from]
    return phrase !== undefined && (phrase[0]?.from !== place.from || phrase.at(-1)?.to !== place.to)
  })
  const shortened = abbreviated * Math.min(1, tokensOfAbstract / reading.tokens.length)
  const first = units[0]?.role
  const isPhrase = concept === null && acronym === null
  return {
    frequency: Math.log(between(1, mostCounted, countInAbstract(places, reading) + shortened)),
    place: Math.log(1 + from),
    oneWord: flag(words === 1),
    oneWordOnce: flag(
      concept === null &&
        words === 1 &&
        places.length === 1 &&
        /^\p{Ll}+$/u.test(surface) &&
        abbreviated === 0,
    ),
    twoWords: flag(words === 2),
    threeWords: flag(words === 3),
    manyWords: flag(words > 4),
    rarityOfOneWord: words === 1 ? rarity : 0,
    rarityOfTwoWords: words === 2 ? rarity : 0,
    rarityOfMoreWords: words > 2 ? rarity : 0,
    commonWord: words === 1 ? Math.max(0, 5 - rarity) : 0,
    length: Math.min(40, surface.length) / 10,
    withinLonger: Math.log(1 + countInAbstract(withinLonger, reading)),
    neverAlone: flag(withinLonger.length === places.length),
    isAcronym: flag(/^\p{Lu}[\p{Lu}\p{N}]{1,6}s?$/u.test(surface)),
    capitals: flag(/\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(surface)),
    headsTitle: flag(headsTitle(reading, { from, to })),
    beginsWithGerund: flag(first === 'GERUND'),
    loneGerund: flag(first === 'GERUND' && units.length === 1),
    beginsWithParticiple: flag(first === 'PARTICIPLE'),
    adjectiveAndNoun: flag(first === 'ADJECTIVE' && units.length === 2),
    passingModifier: flag(
      concept === null &&
        units.length > 1 &&
        passingModifiers.has(unitKey(reading, units[0] ?? { from, to: from })),
    ),
    broadHead: flag(
      concept === null &&
        units.length > 1 &&
        broadHeads.has(tokens.at(-1)?.key ?? '') &&
        !endsTerm(reading, to),
    ),
    generalDoing: flag(
      isPhrase &&
        words === 2 &&
        generalDoings.has(tokens[0]?.key ?? '') &&
        isGeneral(tokens[1]?.key ?? '') &&
        !endsTerm(reading, to),
    ),
    pluralWithin: flag(
      isPhrase && units.some((unit, place) => place < units.length - 1 && isPlural(reading, unit)),
    ),
    ownerWithin: flag(isPhrase && tokens.some(({ text }, place) => place < words - 1 && isOwner(text))),
    known: flag(concept !== null && withinLonger.length < places.length),
  }
}

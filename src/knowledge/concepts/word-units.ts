import { inAddress } from './in-address.ts'
import { isMeasure } from './is-measure.ts'
import { isMisreadVerb, type Neighbour } from './is-misread-verb.ts'
import type { Reading } from '../text/reading.ts'
import { stopWords } from '../text/stop-words.ts'
import type { Token } from '../text/token.ts'
import type { WordClass } from '../text/word-class.ts'
import type { WordUnit } from './word-unit.ts'

type Role = WordUnit['role']

/** Gerunds that govern what follows instead of naming anything. */
const governing = new Set(
  `according achieving addressing alleviating allowing analysing analyzing applying assessing assuming avoiding based being besides bridging building
  capturing causing choosing combating combining comparing concerning considering constructing containing converting corresponding creating depending
  deriving describing designing determining developing discovering enabling enhancing ensuring establishing estimating evaluating examining excluding
  explaining exploiting exploring extending facilitating finding fixing following formulating given giving having identifying implementing improving
  including incorporating increasing inferring introducing investigating involving leading leveraging making maximizing measuring minimizing obtaining
  overcoming performing presenting preventing producing promoting providing proving quantifying reconciling reducing regarding replacing requiring
  resulting rethinking revealing reviewing revisiting seeking selecting showing simplifying solving studying supporting surveying tackling taking
  treating uncovering understanding unifying unlocking unveiling using utilizing varying verifying yielding`.split(
    /\s+/u,
  ),
)
/** Verbs that taggers take for nouns after a plural: "experiments show". */
const reporting =
  /^(?:show|exhibit|demonstrate|suggest|indicate|encode|address|outperform|achieve|propose|enable|treat)(?:e?s)?$/u
const hyphen = /^[-‐‑–/+]$/u

/** Participles that go on to something else than the noun behind them: "based on", "an index called X". */
const governed = /^(?:based|called|dubbed|termed|entitled|denoted|involved)$/u

/** What may stand before a participle that belongs to a name: "the activated sludge", not "and improved the". */
const beforeModifier =
  /^(?:an?|the|this|these|those|its|their|our|that|no|as|such|some|all|each|every|any|both|other)$/iu

const roleOfVerb = (word: string, mayModify: boolean): Role => {
  if (/.{3}ing$/u.test(word)) return governing.has(word) ? 'BREAK' : 'GERUND'
  return mayModify && /(?:ed|[^aeiou]en|own)$/u.test(word) && !governed.test(word) ? 'PARTICIPLE' : 'BREAK'
}

const isSingularModifier = (before: Neighbour): boolean =>
  before !== undefined &&
  !stopWords.has(before.token.key) &&
  (before.wordClass === 'ADJECTIVE' || (before.wordClass === 'NOUN' && !before.token.text.endsWith('s')))

const mayModifyAfter = (before: Neighbour): boolean =>
  before === undefined ||
  before.wordClass === 'PREPOSITION' ||
  before.wordClass === 'ADJECTIVE' ||
  before.wordClass === 'NUMBER' ||
  beforeModifier.test(before.token.text)

const roleOfWord = (
  { text, key }: Token,
  wordClass: WordClass,
  before: Neighbour,
  beforeNoun: boolean,
): Role => {
  const word = text.toLowerCase()
  if (reporting.test(word)) return 'BREAK'
  if (wordClass === 'NOUN') return 'NOUN'
  // "test set", "level set": taggers know no other set than the verb.
  if (/^sets?$/u.test(word) && isSingularModifier(before) && !beforeNoun) return 'NOUN'
  if (wordClass === 'VERB') {
    // "photon echo signals": no verb in its base form stands between a noun in the singular and another noun.
    const isNoun = isSingularModifier(before) && beforeNoun && !/(?:s|ed|ing|en|own)$/u.test(word)
    return isNoun ? 'NOUN' : roleOfVerb(word, mayModifyAfter(before))
  }
  if (wordClass === 'PROPER_NOUN')
    return stopWords.has(key) && !/^\p{Lu}[\p{Lu}\p{N}]/u.test(text) ? 'BREAK' : 'NAME'
  // Taggers know no other current than the present one.
  if (wordClass === 'ADJECTIVE' && word.startsWith('current') && isSingularModifier(before) && !beforeNoun)
    return 'NOUN'
  if (wordClass === 'ADJECTIVE') return stopWords.has(key) ? 'BREAK' : 'ADJECTIVE'
  if (wordClass === 'NUMBER') return /\p{N}\p{L}|\p{L}\p{N}/u.test(text) ? 'ADJECTIVE' : 'NUMBER'
  return 'BREAK'
}

const roleOfCompound = (classes: WordClass[], last: string): Role => {
  const head = classes.at(-1)
  if (head === 'NOUN') return 'NOUN'
  if (head === 'PROPER_NOUN') return 'NAME'
  if (/.{3}ing$/u.test(last)) return 'GERUND'
  return classes.some((wordClass) => !['OTHER', 'PREPOSITION', 'NUMBER'].includes(wordClass))
    ? 'ADJECTIVE'
    : 'BREAK'
}

const isCapitalised = (token: Token | undefined): boolean =>
  token !== undefined && !token.opensSentence && /^\p{Lu}\p{Ll}+$/u.test(token.text)

/** "of" within a name: "Jacob of Serugh". */
const namesJoinAt = ({ tokens, titleTokens, titleIsCapitalised }: Reading, place: number): boolean =>
  tokens[place]?.text === 'of' &&
  tokens[place].joins &&
  (tokens[place + 1]?.joins ?? false) &&
  !(place < titleTokens && titleIsCapitalised) &&
  isCapitalised(tokens[place - 1]) &&
  isCapitalised(tokens[place + 1])

/** The words of a reading, compounds together, with what each may be within a noun phrase. */
export const wordUnits = (reading: Reading, classes: WordClass[]): WordUnit[] => {
  const { tokens, source } = reading
  const neighbour = (place: number, joins: boolean): Neighbour => {
    const token = tokens[place]
    return token === undefined || !joins ? undefined : { token, wordClass: classes[place] ?? 'OTHER' }
  }
  const isNounAt = (place: number): boolean =>
    (classes[place] === 'NOUN' || classes[place] === 'PROPER_NOUN') && (tokens[place]?.joins ?? false)
  const isInAddress = inAddress(reading)
  const roleAt = (place: number, token: Token): Role => {
    const before = neighbour(place - 1, token.joins)
    const after = neighbour(place + 1, tokens[place + 1]?.joins ?? false)
    if (isMeasure(token.text, before?.token.text ?? '', after?.token.text ?? '')) return 'BREAK'
    if (namesJoinAt(reading, place)) return 'NAME'
    const wordClass = classes[place] ?? 'OTHER'
    if (
      wordClass === 'NOUN' &&
      isMisreadVerb(token, {
        beforeThat: neighbour(place - 2, tokens[place - 1]?.joins ?? false),
        before,
        after,
        afterNext: neighbour(place + 2, tokens[place + 2]?.joins ?? false),
      })
    )
      return 'BREAK'
    return roleOfWord(token, wordClass, before, isNounAt(place + 1))
  }
  const units: WordUnit[] = []
  for (let from = 0; from < tokens.length; from += 1) {
    let last = tokens[from]
    let to = from
    for (let next = tokens[to + 1]; last !== undefined && next !== undefined; next = tokens[to + 1]) {
      if (next.start !== last.end + 1 || !hyphen.test(source[last.end] ?? '')) break
      last = next
      to += 1
    }
    if (last === undefined) break
    const role = isInAddress[from]
      ? 'BREAK'
      : from === to
        ? roleAt(from, last)
        : roleOfCompound(classes.slice(from, to + 1), last.text.toLowerCase())
    units.push({ from, to, role })
    from = to
  }
  return units
}

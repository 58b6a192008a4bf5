import { demonyms } from '../../text/demonyms.ts'
import { endOfTermWithOf } from '../units/end-of-term-with-of.ts'
import { headsTitle } from '../heads-title.ts'
import { isInPlaceName } from './is-in-place-name.ts'
import { isPluralAcronym } from '../verbs/is-plural-acronym.ts'
import type { MentionCandidate } from '../mention-candidate.ts'
import { isOrdinaryWord } from '../../text/is-ordinary-word.ts'
import type { Reading } from '../../text/reading.ts'
import { singularWord } from '../../text/singular-word.ts'
import { spellingAt } from '../spelling-at.ts'
import { spellsAcronym } from './spells-acronym.ts'
import type { Token } from '../../text/token.ts'

type Place = { from: number; to: number }

/** Whether a capital is due to the place: a sentence's beginning or a title with capitals throughout. */
const mayBeDueToPlace = (reading: Reading, place: number, token: Token): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(token.text) &&
  (token.opensSentence || (place < reading.titleTokens && reading.titleIsCapitalised))

/** What stays small within a name: "Sum-of-Squares Programming". */
const smallInNames = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with'])

/** Whether the words beside a place have capitals too: "Semantics-Aware Fast-path Execution" shows of no word that it is a name. */
const isInCapitals = ({ tokens }: Reading, place: number): boolean =>
  (tokens[place]?.joins === true &&
    /^\p{Lu}/u.test(tokens[place - (smallInNames.has(tokens[place - 1]?.text ?? '') ? 2 : 1)]?.text ?? '')) ||
  (tokens[place + 1]?.joins === true && /^\p{Lu}/u.test(tokens[place + 1]?.text ?? ''))

/** Whether a word stands within an address: "keel" in "https://keel.example.org". */
const isInAddress = (source: string, { start, end }: Token): boolean =>
  /[/@.]/u.test(source[start - 1] ?? '') || /^[./@]\p{L}/u.test(source.slice(end, end + 2))

/** Whether the paper writes a word with a small letter somewhere. */
const isLowered = ({ source, tokens }: Reading, key: string | undefined): boolean =>
  tokens.some((token) => token.key === key && /^\p{Ll}/u.test(token.text) && !isInAddress(source, token))

const withoutOwnersS = (word: string): string => word.replace(/['’ʼ]s$/u, '')

/** A word that the paper writes with a capital in the middle of a sentence, be it as an owner's, and never without one. */
const isName = (reading: Reading, { text, key }: Token): boolean => {
  if (/[ei]an$/u.test(text) || demonyms.has(text)) return true
  // Families of animals and plants
  if (/.{2}(?:idae|aceae)$/u.test(text)) return true
  if (isLowered(reading, key)) return false
  const isOrdinary = isOrdinaryWord(text)
  return reading.tokens.some(
    (other, place) =>
      withoutOwnersS(other.text) === withoutOwnersS(text) &&
      !mayBeDueToPlace(reading, place, other) &&
      !(isOrdinary && isInCapitals(reading, place)),
  )
}

/** Whether a title begins with it, and only it, before a colon, and it is no ordinary word: "Sophia: A ...", "SimpleRL-Zoo: ...". */
const isTitleName = (reading: Reading, { from, to }: Place): boolean => {
  const words = reading.tokens.slice(from, to + 1)
  return (
    headsTitle(reading, { from, to }) &&
    !/\s/u.test(reading.source.slice(words[0]?.start, words.at(-1)?.end)) &&
    words.some(({ text }) => !isOrdinaryWord(text)) &&
    !isLowered(reading, words[0]?.key)
  )
}

/** Whether a sentence begins with it and goes on in capitals: "Stable Diffusion models". */
const opensName = (reading: Reading, place: number, { opensSentence }: Token): boolean => {
  const next = reading.tokens[place + 1]
  return (
    opensSentence &&
    next?.joins === true &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !mayBeDueToPlace(reading, place + 1, next)
  )
}

const inSentenceCase = (reading: Reading, place: number, token: Token): string =>
  mayBeDueToPlace(reading, place, token) &&
  !isName(reading, token) &&
  !opensName(reading, place, token) &&
  !isInPlaceName(reading, place)
    ? token.text.toLowerCase()
    : token.text

/** "networks" to "network", "Networks" to "Network", "GNNs" to "GNN"; names with capitals inside stay. */
const inSingular = (word: string): string => {
  if (isPluralAcronym(word)) return word.slice(0, -1)
  if (!/^\p{L}\p{Ll}+$/u.test(word)) return word
  const singular = singularWord(word.toLowerCase())
  return word.slice(0, 1) + singular.slice(1)
}

/** Fields by what they study, which are many studies: "gender studies", "Milton studies". */
const studied =
  /^(?:area|cultural|development|disability|film|gender|literary|media|memory|postcolonial|queer|religious|security|translation|urban)$/iu
const namesField = (reading: Reading, from: number, to: number): boolean => {
  const before = reading.tokens[to - 1]
  if (to === from || before === undefined || !/^studies$/iu.test(reading.tokens[to]?.text ?? '')) return false
  if (studied.test(before.text)) return true
  return /^\p{Lu}\p{Ll}+(?<!an|ese|ic|ish)$/u.test(before.text) && !mayBeDueToPlace(reading, to - 1, before)
}

/** Whether every word has a capital there that the place does not explain. */
const isAllCapitals = (reading: Reading, { from, to }: Place): boolean =>
  to > from &&
  reading.tokens
    .slice(from, to + 1)
    .every((token, place) => /^\p{Lu}/u.test(token.text) && !mayBeDueToPlace(reading, from + place, token))

const isLowerCase = (reading: Reading, { from, to }: Place): boolean =>
  reading.tokens.slice(from, to + 1).every((token) => /^\p{Ll}/u.test(token.text))

const isHyphen = (sign: string | undefined): boolean => sign === '-' || sign === '‐' || sign === '‑'
const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign)

/** Whether hyphens bind it to words that do not belong to it, as "computational thinking" in "computational-thinking-oriented". */
const isBound = ({ source, tokens }: Reading, { from, to }: Place): boolean => {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0]
  return (
    (isHyphen(source[end]) && isLetter(source[end + 1])) ||
    (isHyphen(source[start - 1]) && isLetter(source[start - 2]))
  )
}

/** "KeelNet", where a title has "Keelnet". */
const hasCapitalInside = ({ tokens }: Reading, { from }: Place): boolean =>
  /^\p{Lu}\p{Ll}+\p{Lu}/u.test(tokens[from]?.text ?? '')

/** The place whose writing is shown: the first one where it is no part of a compound, unless another shows that all of its capitals belong to it. */
const shownPlace = (reading: Reading, places: Place[]): Place => {
  const first = places.find((place) => !isBound(reading, place)) ?? places[0] ?? { from: 0, to: 0 }
  if (first.from === first.to && headsTitle(reading, first))
    return places.find((place) => hasCapitalInside(reading, place)) ?? first
  if (first.from === first.to || places.some((place) => isLowerCase(reading, place))) return first
  return places.find((place) => isAllCapitals(reading, place)) ?? first
}

/** What goes before "of" in the plural alone: "economies of scale", "terms of trade". */
const severalOf = /^(?:activities|economies|laws|terms|ways)$/iu

/** The word by which a phrase is in the singular: the last one, but "degree" in "degrees of freedom"; null for what is never. */
const headOf = (reading: Reading, { from, to }: Place): number | null => {
  for (let place = from; place < to - 1; place += 1)
    if (endOfTermWithOf(reading, place) === to)
      return severalOf.test(reading.tokens[place]?.text ?? '') ? null : place
  return to
}

/**
 * How a phrase is shown: as its first place writes it, but in the singular and in lower case where a capital tells nothing. A proper name keeps
 * its ending.
 */
export const phraseName = (reading: Reading, { places, units, acronym }: MentionCandidate): string => {
  const { from, to } = shownPlace(reading, places)
  const rest = reading.tokens.slice(from + 1, to + 1)
  const isWhole = isTitleName(reading, { from, to })
  const allCapitals =
    rest.some((token) => /^\p{Lu}\p{Ll}/u.test(token.text)) &&
    rest.every(
      (token, place) =>
        (/^\p{Lu}/u.test(token.text) && !mayBeDueToPlace(reading, from + 1 + place, token)) ||
        (place < rest.length - 1 && smallInNames.has(token.text)),
    )
  const properName = acronym === null && units.at(-1)?.role === 'NAME'
  const head = headOf(reading, { from, to })
  const isSpelt = acronym !== null && spellsAcronym(spellingAt(reading, { from, to }), acronym)
  let name = ''
  let end = reading.tokens[from]?.start ?? 0
  for (let place = from; place <= to; place += 1) {
    const token = reading.tokens[place]
    if (token === undefined) break
    const asWritten = allCapitals || isWhole ? token.text : inSentenceCase(reading, place, token)
    const written = isSpelt ? token.text.toLowerCase() : asWritten
    const word = place === to ? withoutOwnersS(written) : written
    const lowered = written !== token.text
    const isOwner = word !== written && /^\p{Lu}/u.test(word)
    const shown =
      place === head &&
      !isOwner &&
      !namesField(reading, from, to) &&
      (!properName || lowered || /^\p{Lu}+s$/u.test(word))
        ? inSingular(word)
        : word
    name += reading.source.slice(end, token.start).replace(/\s+/gu, ' ') + shown
    end = token.end
  }
  return name
}

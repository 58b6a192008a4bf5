import { headsTitle } from '../heads-title.ts'
import type { Reading } from '../../text/reading.ts'
import { stopWords } from '../../text/stop-words.ts'
import { withoutPluralS } from '../../names/without-plural-s.ts'
import type { Token } from '../../text/token.ts'

/** An acronym that a paper explains: the long form's tokens `from` to `to`, both included. */
export type AcronymDefinition = { acronym: string; from: number; to: number }

const isAcronym = (text: string): boolean =>
  /^[\p{Lu}\p{N}]?[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*$/u.test(text) && text.length > 1 && text.length < 11

/** "Six families (Keelas, Bargis, ...)", "at 12 moorings storms ebbed (12AB)": a word that a list of examples begins with and what is counted are no acronyms, though letters fit. */
const mayFitByChance = ({ source }: Reading, { text, end }: Token): boolean =>
  /^\p{N}/u.test(text) || (/^\p{Lu}\p{Ll}{3,}$/u.test(text) && source[end] === ',')

/** "G2P" is grapheme-to-phoneme, "A4S" is something for something. */
const words: ReadonlyMap<string, string> = new Map([
  ['2', 't'],
  ['4', 'f'],
])

/**
 * Reads the long form backwards from the bracket: each letter of the acronym in turn within the words, the first one at the start
 * of a word (Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", 2003).
 */
const longFormStart = (reading: Reading, acronym: string, to: number): number | null => {
  const letters = [...acronym.toLowerCase()].map((letter, place) =>
    place > 0 ? (words.get(letter) ?? letter) : letter,
  )
  const furthest = Math.max(0, to - Math.min(letters.length + 5, letters.length * 2) + 1)
  let at = letters.length - 1
  for (let index = to; index >= furthest; index -= 1) {
    const token = reading.tokens[index]
    if (token === undefined) return null
    const word = token.text.toLowerCase()
    for (let position = word.length - 1; position >= 0; position -= 1) {
      // "Out-of-hospital cardiac arrest (OHCA)" does not begin with "of".
      if (word[position] !== letters[at] || (at === 0 && (position > 0 || stopWords.has(token.key)))) continue
      if (at === 0) return index
      at -= 1
    }
    if (!token.joins) return null
  }
  return null
}

/** Where the words whose first letters are the acronym's begin, small words between them left out: "thrombotic thrombocytopenic purpura (TTP)" is not its last two words. */
const initialsStart = ({ tokens }: Reading, acronym: string, to: number): number | null => {
  let at = acronym.length - 1
  for (let index = to; index >= 0; index -= 1) {
    const token = tokens[index]
    if (token === undefined) return null
    const letter = acronym.charAt(at).toLowerCase()
    const isSmall = stopWords.has(token.key)
    // "Augmentative and alternative communication (AAC)" does not begin with "and".
    const beginsBefore = isSmall && at === 0 && tokens[index - 1]?.key.startsWith(letter) === true
    if (token.key.startsWith(letter) && !beginsBefore) at -= 1
    else if (index === to || !isSmall) return null
    if (at < 0) return index
    if (!token.joins) return null
  }
  return null
}

/** "Microtubules (MTs)": letters of one long word, its first one among them. */
const isOfOneWord = (acronym: string, { text, opensSentence }: Token): boolean =>
  /^\p{Lu}{2,4}$/u.test(acronym) &&
  (/^\p{Ll}{6,}$/u.test(text) || (opensSentence && /^\p{Lu}\p{Ll}{5,}$/u.test(text)))

/** No long form has more words. */
const mostWords = 9

/** The last token of a bracket that a token opens, where it holds nothing but a few words; null elsewhere. */
const bracketEnd = ({ source, tokens }: Reading, from: number): number | null => {
  for (let to = from; to < from + mostWords; to += 1) {
    const end = tokens[to]?.end
    if (end === undefined) return null
    if (/^[)\]]/u.test(source.slice(end, end + 1))) return to
    if (!(tokens[to + 1]?.joins ?? false)) return null
  }
  return null
}

/** "DPO (Direct Preference Optimization)": the acronym at `index`, its long form behind it. */
const explainedBehind = (reading: Reading, index: number): AcronymDefinition | null => {
  const { source, tokens } = reading
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (token === undefined || next === undefined) return null
  if (!/^\p{Lu}[\p{L}\p{N}]*\p{Lu}\p{N}?$/u.test(token.text) || !isAcronym(token.text)) return null
  if (!/^\s*[([]$/u.test(source.slice(token.end, next.start))) return null
  const to = bracketEnd(reading, index + 1)
  if (to === null || to === index + 1 || longFormStart(reading, token.text, to) !== index + 1) return null
  return { acronym: token.text, from: index + 1, to }
}

/** "A knowledge base KB": an acronym right behind the words whose first letters it is, each of them written small. */
const explainedBefore = ({ tokens }: Reading, index: number): AcronymDefinition | null => {
  const acronym = tokens[index]?.text ?? ''
  // Nearly all words have a small letter there.
  if (!/^.[^a-z]/u.test(acronym) || !/^\p{Lu}{2,6}$/u.test(acronym)) return null
  const from = index - acronym.length
  for (let at = from; at < index; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if (token === undefined || next?.joins !== true || !/^\p{Ll}{2,}$/u.test(token.text)) return null
    if (token.text[0] !== acronym[at - from]?.toLowerCase() || stopWords.has(token.key)) return null
  }
  return { acronym, from, to: index - 1 }
}

/** "DLM: A Decoupled Learning Model for ...": what a title begins with, in the first letters of the words behind its colon. */
const explainedInTitle = (reading: Reading): AcronymDefinition | null => {
  const { tokens, titleTokens } = reading
  const acronym = tokens[0]?.text ?? ''
  if (!/^\p{Lu}{3,6}$/u.test(acronym) || !headsTitle(reading, { from: 0, to: 0 })) return null
  const from = /^an?$|^the$/iu.test(tokens[1]?.text ?? '') ? 2 : 1
  let at = 0
  for (let to = from; to < titleTokens; to += 1) {
    const token = tokens[to]
    if (token === undefined || (to > from && !token.joins)) return null
    if (token.key.startsWith(acronym.charAt(at).toLowerCase())) at += 1
    else if (to === from || !stopWords.has(token.key)) return null
    if (at === acronym.length) return { acronym, from, to }
  }
  return null
}

/** Acronyms defined as "Direct Preference Optimization (DPO)", with or without a plural s or brackets, or the other way round; each acronym's first definition only. */
export const acronymDefinitions = (reading: Reading): AcronymDefinition[] => {
  const hasBrackets = /[([]/u.test(reading.source)
  const definitions = new Map<string, AcronymDefinition>()
  const inTitle = explainedInTitle(reading)
  for (const [index, token] of reading.tokens.entries()) {
    const found = explainedBefore(reading, index) ?? (hasBrackets ? explainedBehind(reading, index) : null)
    if (found !== null && !definitions.has(found.acronym)) definitions.set(found.acronym, found)
    if (!hasBrackets) continue
    const before = reading.tokens[index - 1]
    if (before === undefined || !/^\s*[([]\s*$/u.test(reading.source.slice(before.end, token.start))) continue
    if (!/^\s*[)\],;]/u.test(reading.source.slice(token.end, token.end + 2))) continue
    const acronym = withoutPluralS(token.text)
    if (!isAcronym(acronym) || definitions.has(acronym)) continue
    const from =
      initialsStart(reading, acronym, index - 1) ??
      (mayFitByChance(reading, token) ? null : longFormStart(reading, acronym, index - 1))
    if (from !== null && (from < index - 1 || isOfOneWord(acronym, before)))
      definitions.set(acronym, { acronym, from, to: index - 1 })
  }
  if (inTitle !== null && !definitions.has(inTitle.acronym)) definitions.set(inTitle.acronym, inTitle)
  return [...definitions.values()]
}

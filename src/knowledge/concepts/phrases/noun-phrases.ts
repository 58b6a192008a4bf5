import { belongsToTerm } from '../units/belongs-to-term.ts'
import { doesToMany } from '../verbs/does-to-many.ts'
import { emptyHeads } from './empty-heads.ts'
import { emptyModifiers } from './empty-modifiers.ts'
import { endsTerm } from '../units/ends-term.ts'
import { headsTitle } from '../heads-title.ts'
import { isDoneInTitle } from '../verbs/is-done-in-title.ts'
import { isEmptyPhrase } from './is-empty-phrase.ts'
import { isPluralForm } from '../verbs/is-plural-form.ts'
import { isResultSign } from './is-result-sign.ts'
import { isOrdinaryWord } from '../../text/is-ordinary-word.ts'
import { nameBehindSort } from './name-behind-sort.ts'
import type { Reading } from '../../text/reading.ts'
import { stopWords } from '../../text/stop-words.ts'
import { unitKey } from '../units/unit-key.ts'
import type { WordUnit } from '../units/word-unit.ts'

/** The units of a noun phrase in order; the last one is its head. Never empty. */
export type NounPhrase = WordUnit[]

const isHead = ({ role }: WordUnit): boolean => role === 'NOUN' || role === 'NAME' || role === 'GERUND'

const isPlural = (reading: Reading, { to }: WordUnit): boolean =>
  /[^s]s$/u.test(reading.tokens[to]?.text ?? '')

/** Whether a name stands behind a plural in small letters; no name with small letters goes on "physics" or "systems". */
const namesMany = ({ tokens }: Reading, { to }: WordUnit, name: WordUnit): boolean => {
  const [word, first] = [tokens[to]?.text ?? '', tokens[name.from]?.text ?? '']
  return (
    /^\p{Ll}+$/u.test(word) && !word.endsWith('ics') && isPluralForm(word) && /^\p{Lu}|\p{N}$/u.test(first)
  )
}

/** Adjectives before which no noun belongs to the same name. */
const opensPhrase = /^(?:certain|different|diverse|numerous|other|respective|several|similar|such|various)$/u

/** Whether the unit can go on a phrase whose units so far are given, or begin one. */
const continues = (reading: Reading, units: WordUnit[], place: number, phrase: NounPhrase): boolean => {
  const unit = units[place]
  const next = units[place + 1]
  const last = phrase.at(-1)
  if (unit === undefined || unit.role === 'BREAK') return false
  // "segmentations inconsistent with ..." says how they are.
  if (unit.role === 'ADJECTIVE' && last?.role === 'NOUN' && isPluralForm(reading.tokens[last.to]?.text ?? ''))
    return false
  // "The transporters NCC and ENaC": names of what the plural says.
  if (unit.role === 'NAME' && last?.role === 'NOUN' && namesMany(reading, last, unit)) return false
  // "In problems one model solves": a number in words begins another phrase.
  if (
    unit.role === 'NUMBER' &&
    last?.role === 'NOUN' &&
    isPluralForm(reading.tokens[last.to]?.text ?? '') &&
    /^\p{L}+$/u.test(reading.tokens[unit.from]?.text ?? '')
  )
    return false
  // "At the final stage different approaches": what counts or tells things apart begins another phrase.
  if (
    unit.role === 'ADJECTIVE' &&
    last !== undefined &&
    isHead(last) &&
    opensPhrase.test(reading.tokens[unit.from]?.text ?? '')
  )
    return false
  // "The instructions people give": a clause of its own.
  if (last?.role === 'NOUN' && isPlural(reading, last) && reading.tokens[unit.from]?.text === 'people')
    return false
  if (unit.role === 'NOUN' || unit.role === 'NAME' || unit.role === 'ADJECTIVE' || unit.role === 'NUMBER')
    return true
  // "models trained ..." and "methods using ..." are the beginnings of clauses.
  if (last !== undefined && last.role !== 'ADJECTIVE' && isPlural(reading, last)) return false
  if (unit.role === 'GERUND') return true
  // "fungi dominated ..." tells what happened.
  if (last?.role === 'NOUN' || last?.role === 'NAME') return false
  const goesOn = next !== undefined && (reading.tokens[next.from]?.joins ?? false)
  return (
    goesOn &&
    (next.role === 'NOUN' || next.role === 'NAME' || next.role === 'ADJECTIVE' || next.role === 'GERUND')
  )
}

/** A name with capitals inside stands for itself: "fuzzer PLCrawl" says what it is, "fine-tuning RoBERTa" what is done with it. */
const isNameBehindNoun = (reading: Reading, phrase: NounPhrase): boolean => {
  const before = phrase.at(-2)
  const last = phrase.at(-1)
  if (before === undefined || last === undefined || last.from !== last.to) return false
  return (
    (before.role === 'NOUN' || before.role === 'GERUND') &&
    /^\p{Ll}+$/u.test(reading.tokens[before.to]?.text ?? '') &&
    /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}{2}/u.test(reading.tokens[last.to]?.text ?? '')
  )
}

/** Participles that taggers take for nouns: "a model fitted". "Watershed" and "seed" are none. */
const isParticiple = (word: string): boolean =>
  /(?:[^aeiou]{2}|[^aeiou][iu]s|[aiu]z|[bcdfglmnprstv]at|[ltr]ain|ir|uc)ed$/u.test(word) &&
  /^\p{Ll}/u.test(word) &&
  !/(?:bed|shed|thread|spread|bread|hundred|infrared|speed|word|weed)$/u.test(word)

/** Letters by their names, but for those by which measures and substances go: "alpha", "kappa". */
const greek = /^(?:chi|epsilon|eta|lambda|mu|nu|omega|phi|psi|rho|sigma|theta|xi|zeta)$/iu

/** What is told apart by letters: "immunoglobulin G", "vitamin K"; elsewhere one behind a noun written small is a variable: "the finite group H". */
const hasLetter =
  /^\p{Lu}|^(?:agglutinin|class|coenzyme|complex|cyclin|cytochrome|factor|globulin|glycoprotein|granzyme|grade|group|hepatitis|immunoglobulin|influenza|lamin|lipoprotein|phase|phylloquinone|prostaglandin|protein|subtype|substance|type|vitamin)$/u

/** A letter that stands for a number or a function: "n", "O(", "the formula Phi". Many names begin with one ("k nearest neighbours"). */
const isVariable = (reading: Reading, unit: WordUnit, isLast: boolean): boolean => {
  const token = reading.tokens[unit.from]
  if (token === undefined || unit.from !== unit.to) return false
  if (isLast && greek.test(token.text)) return true
  if (token.text.length > 1) return false
  // "N individuals", but not "N fertilization"
  if (!isLast && token.text === 'N') return isPluralForm(reading.tokens[unit.to + 1]?.text ?? '')
  // "Deployed U" of "deployed U.S. Marines"
  if (isLast)
    return (
      /\p{Ll}/u.test(token.text) ||
      /^(?:\(|\.\p{Lu})/u.test(reading.source.slice(token.end, token.end + 2)) ||
      (/^[F-HJ-MO-UWYZ]$/u.test(token.text) && !hasLetter.test(reading.tokens[unit.from - 1]?.text ?? ''))
    )
  return /[abcdijmnoruvwxy]/u.test(token.text)
}

/** "A number" counts things; "Reynolds number" and "prime number" are things. */
const isKindOfNumber = (reading: Reading, last: WordUnit, before: WordUnit | undefined): boolean =>
  before !== undefined &&
  unitKey(reading, last) === 'number' &&
  (before.role === 'NAME' ||
    /^(?:atomic|complex|coordination|natural|perfect|phone|prime|quantum|random|rational|real|wave)$/u.test(
      unitKey(reading, before),
    ))

/** "children 1 year of age", "in the past 10 years": an amount of time ends no name. */
const isAmountOfTime = (reading: Reading, last: WordUnit, before: WordUnit | undefined): boolean =>
  before?.role === 'NUMBER' &&
  /^(?:second|minute|hour|day|week|month|year|decade)$/u.test(unitKey(reading, last))

/** "Falcon 7", "Falcon 2.5", but not "CI 0.79", "HR 1.02", "Falcon 1206.53". */
const isVersion = (reading: Reading, last: WordUnit, before: WordUnit | undefined): boolean =>
  last.role === 'NUMBER' &&
  before?.role === 'NAME' &&
  /^[1-9](?!.*\.\d\d)/u.test(reading.tokens[last.from]?.text ?? '') &&
  !isResultSign(reading.tokens[before.to]?.text ?? '')

/** What joins the two parts of a name, and is left where one of them names an institution: "of Birka". */
const isOf = ({ tokens }: Reading, { from, to }: WordUnit): boolean =>
  from === to && tokens[from]?.text === 'of'

/** "Two photon stimulation", "three dimensional cells": a number in words counts nothing where its noun is in the singular, and before "dimensional". */
const isMeasuredBy = ({ tokens }: Reading, phrase: NounPhrase): boolean => {
  const [number, behind] = phrase
  const head = tokens[phrase.at(-1)?.to ?? 0]?.text ?? ''
  if (number === undefined || behind === undefined || phrase.length < 3) return false
  if (!/^(?:two|three|four|five|six|seven|eight|nine|ten)$/iu.test(tokens[number.from]?.text ?? ''))
    return false
  const isNoun = behind.role === 'NOUN' && !isPluralForm(tokens[behind.to]?.text ?? '')
  return tokens[behind.from]?.text === 'dimensional' || (isNoun && !isPluralForm(head.toLowerCase()))
}

/** Takes off what names nothing: "novel" before, "results" behind, a number before. Empty where no name is left. */
const trimmed = (reading: Reading, phrase: NounPhrase): NounPhrase => {
  let from = 0
  let to = phrase.length
  for (let last = phrase[to - 1]; last !== undefined && to > from; last = phrase[to - 1]) {
    if (isVersion(reading, last, phrase[to - 2])) break
    const isName =
      isHead(last) &&
      !isAmountOfTime(reading, last, phrase[to - 2]) &&
      (!emptyHeads.has(unitKey(reading, last)) ||
        isKindOfNumber(reading, last, phrase[to - 2]) ||
        (to > 1 && endsTerm(reading, last.from))) &&
      !isVariable(reading, last, true) &&
      !isOf(reading, last) &&
      !(to > 1 && isParticiple(reading.tokens[last.to]?.text ?? ''))
    if (isName) break
    to -= 1
  }
  for (let first = phrase[from]; first !== undefined && from < to - 1; first = phrase[from]) {
    const isEmpty =
      (emptyModifiers.has(unitKey(reading, first)) && !belongsToTerm(reading, first.to)) ||
      isVariable(reading, first, false) ||
      isOf(reading, first) ||
      (from === 0 && doesToMany(reading, first, phrase[to - 1] ?? first, to)) ||
      (from === 0 && isDoneInTitle(reading, first, phrase[1] ?? first, phrase[to - 1] ?? first))
    if (first.role !== 'NUMBER' ? !isEmpty : isMeasuredBy(reading, phrase.slice(from, to))) break
    from += 1
  }
  const found = phrase.slice(from, to)
  return isNameBehindNoun(reading, found) ? found.slice(-1) : found.slice(nameBehindSort(reading, found))
}

/** "Parkinson's", but not "Judith Bardwick's": what people have is theirs. */
const endsEponym = (reading: Reading, place: number): boolean => {
  const { tokens, titleTokens, titleIsCapitalised } = reading
  const [first, owner] = [tokens[place - 1], tokens[place]]
  if (!/^\p{Lu}\p{Ll}+['’ʼ]s$/u.test(owner?.text ?? '')) return false
  // "Keel: A Model ... Keel's representations": what a paper is about has things of its own.
  if (tokens[0]?.text === owner?.text.slice(0, -2) && headsTitle(reading, { from: 0, to: 0 })) return false
  if (place < titleTokens && titleIsCapitalised) return true
  const isFullName =
    owner?.joins === true &&
    first !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
    !stopWords.has(first.key) &&
    !(first.opensSentence && isOrdinaryWord(first.text))
  return !isFullName
}

/** Whether a name may go on over the gap before a token: not over a long dash or one with spaces around, nor behind what something has ("the channel's height"). */
const continuesName = (reading: Reading, place: number): boolean => {
  const { source, tokens } = reading
  const [before, token] = [tokens[place - 1], tokens[place]]
  if (before === undefined || token === undefined || !token.joins) return false
  if (/['’ʼ]s$/u.test(before.text) && !endsEponym(reading, place - 1)) return false
  return token.start - before.end === 1
    ? source[before.end] !== '—'
    : !/\s[-‐‑–]|—/u.test(source.slice(before.end, token.start))
}

/** The longest noun phrases of a text, none overlapping, without the words that belong to the sentence around them. */
export const nounPhrases = (reading: Reading, units: WordUnit[]): NounPhrase[] => {
  const phrases: NounPhrase[] = []
  let phrase: NounPhrase = []
  for (const [place, unit] of units.entries()) {
    const joins = continuesName(reading, unit.from)
    const goesOn = continues(reading, units, place, phrase)
    if (phrase.length > 0 && !(joins && goesOn)) {
      phrases.push(trimmed(reading, phrase))
      phrase = []
    }
    if (goesOn || (phrase.length === 0 && continues(reading, units, place, phrase))) phrase.push(unit)
  }
  phrases.push(trimmed(reading, phrase))
  return phrases.filter((found) => found.length > 0 && !isEmptyPhrase(reading, found))
}

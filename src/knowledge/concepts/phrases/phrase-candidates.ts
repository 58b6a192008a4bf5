import type { AcronymDefinition } from '../acronyms/acronym-definitions.ts'
import type { KnownConcept } from '../known/concept-lexicon.ts'
import { addKey } from '../../names/add-key.ts'
import { emptyKeyTree } from '../../names/key-tree.ts'
import { placeAfter } from '../../names/place-after.ts'
import type { MentionCandidate } from '../mention-candidate.ts'
import { isEmptyPhrase } from './is-empty-phrase.ts'
import { nameBeforeSort } from './name-before-sort.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { PhraseHit } from '../../names/phrase-hit.ts'
import type { Reading } from '../../text/reading.ts'
import { stopWords } from '../../text/stop-words.ts'
import { withoutPluralS } from '../../names/without-plural-s.ts'
import { unitsWithin } from '../units/units-within.ts'
import type { WordUnit } from '../units/word-unit.ts'

/** No name is so long; what is longer is a sentence that was misread. */
const mostWords = 8

type Place = { from: number; to: number }

const keyOf = ({ tokens }: Reading, { from, to }: Place): string => {
  let key = ''
  for (let place = from; place <= to; place += 1) key += tokens[place]?.key ?? ''
  return key
}

const placeOf = (phrase: NounPhrase): Place => ({
  from: phrase[0]?.from ?? 0,
  to: phrase.at(-1)?.to ?? 0,
})

/** No word is so long; what is longer is a text without spaces. */
const longestWord = 60

/** Whether an acronym, a word of several letters or a name with digits: single letters and mere numbers are notation. */
const isNameable = (reading: Reading, { from, to }: Place): boolean =>
  to - from < mostWords &&
  reading.tokens.slice(from, to + 1).every(({ text }) => text.length <= longestWord) &&
  reading.tokens
    .slice(from, to + 1)
    .some((token) => /\p{L}{2}|\p{L}\p{N}|[^\p{Script=Latin}\P{L}]/u.test(token.text))

/** An acronym's letters without a plural s. */
const writtenAs = (reading: Reading, { from, to }: Place): string =>
  from === to ? withoutPluralS(reading.tokens[from]?.text ?? '') : ''

/** Whether words of the sentence only look like a name of one word where they are run together: "and democracy", "to speed up". */
const looksJoined = ({ tokens }: Reading, { units }: MentionCandidate, { from, to }: Place): boolean =>
  to > from &&
  units.length === 1 &&
  units[0]?.from === units[0]?.to &&
  [tokens[from], tokens[to]].some((token) => stopWords.has(token?.key ?? ''))

/** Adds every place where a candidate's words stand, as part of longer phrases too. */
const findPlaces = (reading: Reading, candidates: Map<string, MentionCandidate>): void => {
  const { tokens } = reading
  const keys = emptyKeyTree()
  const candidateAt = new Map([...candidates].map(([key, candidate]) => [addKey(keys, key), candidate]))
  for (let from = 0; from < tokens.length; from += 1) {
    let at = placeAfter(keys, 0, tokens[from]?.key ?? '')
    for (let to = from; at !== null && to - from < mostWords;) {
      const candidate = candidateAt.get(at)
      if (candidate !== undefined && !looksJoined(reading, candidate, { from, to }))
        candidate.places.push({ from, to })
      to += 1
      const next = tokens[to]
      at = next?.joins ? placeAfter(keys, at, next.key) : null
    }
  }
}

/** By token the longest known name that stands there. */
const longestHits = (hits: Place[]): (Place | undefined)[] => {
  const at: (Place | undefined)[] = []
  for (const hit of hits)
    for (let token = hit.from; token <= hit.to; token += 1) {
      const other = at[token]
      if (other === undefined || hit.to - hit.from > other.to - other.from) at[token] = hit
    }
  return at
}

/** The phrases of a paper that no lexicon has, each spelling's places and its acronym's together. `hits` are the known concepts'. */
export const phraseCandidates = (
  reading: Reading,
  units: WordUnit[],
  phrases: NounPhrase[],
  hits: PhraseHit<KnownConcept>[],
  definitions: AcronymDefinition[],
): MentionCandidate[] => {
  const known = new Set(hits.map(({ from, to }) => `${from}-${to}`))
  const knownKeys = new Set(hits.map((hit) => keyOf(reading, hit)))
  // "space model training", where "state" was misread, is the end of another name.
  const beginsWithinKnown = ({ from, to }: Place): boolean =>
    hits.some((hit) => hit.from < from && hit.to >= from && hit.to < to)
  const hitAt = longestHits(hits)
  const candidates = new Map<string, MentionCandidate>()
  const add = (key: string, found: NounPhrase, acronym: string | null): void => {
    if (!candidates.has(key))
      candidates.set(key, { concept: null, acronym, places: [], abbreviated: 0, units: found })
  }
  const acronyms = new Map<string, string>()
  for (const { acronym, from, to } of definitions) {
    const longForm = keyOf(reading, { from, to })
    if (known.has(`${to + 1}-${to + 1}`) || knownKeys.has(longForm)) {
      // "Vision-Language-Action (VLA) models": known by its acronym, and no other thing.
      knownKeys.add(longForm)
      continue
    }
    acronyms.set(acronym, longForm)
    const found = unitsWithin(units, { from, to })
    // "Noncommutative (NC) gauge theory": what has it is named besides.
    if (found.every(({ role }) => role === 'ADJECTIVE') || isEmptyPhrase(reading, found)) continue
    add(longForm, found, acronym)
  }
  // "Knowledge base KB" is a knowledge base.
  const endsWithOwnAcronym = ({ from, to }: Place): boolean =>
    to > from && acronyms.get(writtenAs(reading, { from: to, to })) === keyOf(reading, { from, to: to - 1 })
  for (const phrase of phrases) {
    const place = placeOf(phrase)
    const key = keyOf(reading, place)
    if (beginsWithinKnown(place) || endsWithOwnAcronym(place)) continue
    if (knownKeys.has(key) || !isNameable(reading, place) || acronyms.has(writtenAs(reading, place))) continue
    add(key, phrase, null)
  }
  const isNamed = (place: Place): boolean =>
    acronyms.has(writtenAs(reading, place)) ||
    candidates.has(keyOf(reading, place)) ||
    knownKeys.has(keyOf(reading, place))
  for (const [key, { units: found }] of candidates) {
    const name = nameBeforeSort(reading, found)
    if (name !== null && isNamed(name)) candidates.delete(key)
  }
  findPlaces(reading, candidates)
  for (const token of reading.tokens) {
    const longForm = acronyms.get(withoutPluralS(token.text))
    const candidate = longForm === undefined ? undefined : candidates.get(longForm)
    if (candidate !== undefined) candidate.abbreviated += 1
  }
  const longForms = [...new Set(acronyms.values())]
  // "digital services" is no concept where it stands in "Digital Services Act" only.
  const isFragment = (key: string, { places }: MentionCandidate): boolean =>
    longForms.some(
      (longForm) =>
        longForm !== key &&
        longForm.includes(key) &&
        (candidates.get(longForm)?.places.length ?? 0) >= places.length,
    )
  // "Component analysis" is none where it stands in "principal component analysis" only.
  const isWithinKnown = ({ places }: MentionCandidate): boolean =>
    places.every(({ from, to }) => {
      const hit = hitAt[from]
      return hit !== undefined && hit.to >= to && hit.to - hit.from > to - from
    })
  return [...candidates].flatMap(([key, candidate]) =>
    candidate.places.length === 0 || isFragment(key, candidate) || isWithinKnown(candidate)
      ? []
      : [candidate],
  )
}

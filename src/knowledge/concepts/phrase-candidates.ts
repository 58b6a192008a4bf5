import { acronymDefinitions } from './acronym-definitions.ts'
import type { KnownConcept } from './concept-lexicon.ts'
import type { MentionCandidate } from './mention-candidate.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { PhraseHit } from '../names/phrase-hit.ts'
import type { Reading } from '../text/reading.ts'
import type { WordUnit } from './word-unit.ts'

/** No name is so long; what is longer is a sentence that was misread. */
const mostWords = 8

type Place = { from: number; to: number }

const keyOf = (reading: Reading, { from, to }: Place): string =>
  reading.tokens
    .slice(from, to + 1)
    .map((token) => token.key)
    .join('')

const placeOf = (phrase: NounPhrase): Place => ({
  from: phrase[0]?.from ?? 0,
  to: phrase.at(-1)?.to ?? 0,
})

/** Whether an acronym, a word of several letters or a name with digits: single letters and mere numbers are notation. */
const isNameable = (reading: Reading, { from, to }: Place): boolean =>
  to - from < mostWords &&
  reading.tokens
    .slice(from, to + 1)
    .some((token) => /\p{L}{2}|\p{L}\p{N}|[^\p{Script=Latin}\P{L}]/u.test(token.text))

/** An acronym's letters without a plural s. */
const writtenAs = (reading: Reading, { from, to }: Place): string =>
  from === to ? (reading.tokens[from]?.text ?? '').replace(/(?<=\p{Lu})['’]?s$/u, '') : ''

/** Adds every place where a candidate's words stand, as part of longer phrases too. */
const findPlaces = (reading: Reading, candidates: Map<string, MentionCandidate>): void => {
  const beginnings = new Set([...candidates.keys()].map((key) => key.slice(0, 3)))
  const longest = Math.max(0, ...[...candidates.keys()].map((key) => key.length))
  for (const from of reading.tokens.keys()) {
    let key = ''
    for (let to = from; to < reading.tokens.length && to - from < mostWords; to += 1) {
      const token = reading.tokens[to]
      if (token === undefined || (to > from && !token.joins)) break
      key += token.key
      if (key.length > longest || (key.length > 2 && !beginnings.has(key.slice(0, 3)))) break
      candidates.get(key)?.places.push({ from, to })
    }
  }
}

/** The phrases of a paper that no lexicon has, each spelling's places and its acronym's together. `hits` are the known concepts'. */
export const phraseCandidates = (
  reading: Reading,
  units: WordUnit[],
  phrases: NounPhrase[],
  hits: PhraseHit<KnownConcept>[],
): MentionCandidate[] => {
  const known = new Set(hits.map(({ from, to }) => `${from}-${to}`))
  const knownKeys = new Set(hits.map((hit) => keyOf(reading, hit)))
  const candidates = new Map<string, MentionCandidate>()
  const add = (key: string, found: NounPhrase, acronym: string | null): void => {
    if (!candidates.has(key))
      candidates.set(key, { concept: null, acronym, places: [], abbreviated: 0, units: found })
  }
  const acronyms = new Map<string, string>()
  for (const { acronym, from, to } of acronymDefinitions(reading)) {
    const longForm = keyOf(reading, { from, to })
    if (known.has(`${to + 1}-${to + 1}`) || knownKeys.has(longForm)) continue
    acronyms.set(acronym, longForm)
    add(
      longForm,
      units.filter((unit) => unit.from >= from && unit.to <= to),
      acronym,
    )
  }
  for (const phrase of phrases) {
    const place = placeOf(phrase)
    const key = keyOf(reading, place)
    if (knownKeys.has(key) || !isNameable(reading, place) || acronyms.has(writtenAs(reading, place))) continue
    add(key, phrase, null)
  }
  findPlaces(reading, candidates)
  for (const token of reading.tokens) {
    const longForm = acronyms.get(token.text.replace(/(?<=\p{Lu})['’]?s$/u, ''))
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
  return [...candidates].flatMap(([key, candidate]) =>
    candidate.places.length === 0 || isFragment(key, candidate) ? [] : [candidate],
  )
}

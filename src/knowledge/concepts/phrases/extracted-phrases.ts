import type { ExtractedConcept } from '../../extractors/extractor.ts'
import { extractedKey } from './extracted-key.ts'
import type { Reading } from '../../text/reading.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { WordUnit } from '../units/word-unit.ts'

/** The first units that together are written like the key, or null. */
const unitsOf = (reading: Reading, units: WordUnit[], key: string): NounPhrase | null => {
  for (const first of units.keys()) {
    let read = ''
    for (let last = first; last < units.length && read.length < key.length; last += 1) {
      const { from = 0, to = 0 } = units[last] ?? {}
      if (last > first && !(reading.tokens[from]?.joins ?? false)) break
      for (const token of reading.tokens.slice(from, to + 1)) read += token.key
      if (read === key) return units.slice(first, last + 1)
      if (!key.startsWith(read)) break
    }
  }
  return null
}

/** Where a paper first names each concept that an extractor found in it. One that does not stand there, word for word, is left out: nothing is invented. */
export const extractedPhrases = (
  reading: Reading,
  units: WordUnit[],
  extracted: ExtractedConcept[],
): NounPhrase[] =>
  extracted.flatMap(({ name }) => {
    const key = extractedKey(name)
    const phrase = key === '' ? null : unitsOf(reading, units, key)
    return phrase === null ? [] : [phrase]
  })

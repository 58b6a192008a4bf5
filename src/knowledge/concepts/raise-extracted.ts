import type { ExtractedConcept } from '../extractors/extractor.ts'
import type { Mention } from '../knowledge.ts'
import { phraseKey } from '../names/phrase-key.ts'
import { extractedKey } from './phrases/extracted-key.ts'

/** How much of what is missing to 1 a concept gets that an extractor found too. */
const boost = 0.35

/** Lets what an extractor found count: a higher score, and its kind for a concept that is known by its words alone. */
export const raiseExtracted = (mentions: Mention[], extracted: ExtractedConcept[]): Mention[] => {
  const kinds = new Map(extracted.map(({ name, kind }) => [extractedKey(name), kind]))
  return mentions.map((mention) => {
    const { spelling, aliases, basis, score } = mention
    const ownWords = basis === 'PHRASE' || basis === 'ACRONYM'
    const found = [spelling, ...(ownWords ? aliases : [])].map(phraseKey).find((key) => kinds.has(key))
    if (found === undefined) return mention
    const kind = kinds.get(found) ?? 'OTHER'
    return {
      ...mention,
      kind: ownWords && kind !== 'OTHER' ? kind : mention.kind,
      score: score + (1 - score) * boost,
    }
  })
}

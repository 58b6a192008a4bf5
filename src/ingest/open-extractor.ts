import { LRUCache } from 'lru-cache'
import type { ExtractorConfig } from '../config.ts'
import { addressExtractor } from '../knowledge/extractors/address-extractor.ts'
import type { ExtractedConcept, Extractor } from '../knowledge/extractors/extractor.ts'

/** How many papers' answers are kept: those of a batch, which Neo4j may ask to be written once more. */
const mostKept = 2_000

/** The extractor that is configured, null where none is. It asks for the same words once: a transaction that is retried reads its papers again. */
export const openExtractor = (config: ExtractorConfig | null): Extractor | null => {
  if (config === null) return null
  const { name, extract } = addressExtractor(config.name, config.key)
  const answers = new LRUCache<string, { concepts: ExtractedConcept[] | null }>({ max: mostKept })
  return {
    name,
    async extract(papers) {
      const keys = papers.map(({ title, text }) => `${title}\n${text}`)
      const unknown = papers.filter((_, place) => !answers.has(keys[place] ?? ''))
      const found = unknown.length === 0 ? [] : await extract(unknown)
      const made = new Map(
        unknown.map(({ title, text }, place) => [`${title}\n${text}`, found[place] ?? null]),
      )
      for (const [key, concepts] of made) answers.set(key, { concepts })
      return keys.map((key) => made.get(key) ?? answers.get(key)?.concepts ?? null)
    },
  }
}

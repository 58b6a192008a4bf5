import type { ExtractorConfig } from '../../config.ts'
import { addressExtractor } from '../../knowledge/extractors/address-extractor.ts'
import type { Extractor } from '../../knowledge/extractors/extractor.ts'
import { rememberAnswers } from './remember-answers.ts'

/** The extractor that is configured, null where none is. It asks for the same words once: a batch is read before its transaction, which asks again. */
export const openExtractor = (config: ExtractorConfig | null): Extractor | null => {
  if (config === null) return null
  const { name, extract } = addressExtractor(config.name, config.key)
  return { name, extract: rememberAnswers(({ title, text }) => `${title}\n${text}`, extract) }
}

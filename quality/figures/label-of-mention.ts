import type { Mention } from '../../src/knowledge/knowledge.ts'
import { phraseKey } from './phrase-key.ts'

/** The keyphrase, of those labelled, that a mention names by its spelling or its display name; null where it names none. */
export const labelOfMention = (
  mention: Pick<Mention, 'name' | 'spelling'>,
  keyphrases: string[],
): string | null => {
  const keys = [phraseKey(mention.spelling), phraseKey(mention.name)]
  return keyphrases.find((keyphrase) => keys.includes(phraseKey(keyphrase))) ?? null
}

import { stemmer } from 'stemmer'

/**
 * The key under which spellings of one phrase meet: words without punctuation, in lower case, each reduced by Porter's stemmer ("An algorithm for suffix
 * stripping", 1980). "Query-Expansions" and "query expansion" are one. Made without the program's own folding, which it judges.
 */
export const phraseKey = (phrase: string): string =>
  (phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word)).join(' ')

import { shortenedWord } from './shortened-word.ts'
import { significantWords } from './significant-words.ts'

/**
 * The key under which an organisation's full name and the telegraphic one of title lists meet, from the organizationKey of either: without small words, with common words
 * shortened and a possessive without its sign, "Kings College". "Natl Univ Singapore" and "National University of Singapore" both give "nat-univ-singapore".
 */
export const organizationSkeleton = (key: string): string =>
  significantWords(key.replace(/-s(?=-|$)/gu, 's'))
    .map(shortenedWord)
    .join('-')

import { backgroundWords } from './background-words.ts'
import { rarest } from './rarest.ts'

/** How rare a stem is in general scholarly English, 0..8: `-ln` of the part of papers that use it. */
export const generalRarity = (stem: string): number => backgroundWords.get(stem) ?? rarest

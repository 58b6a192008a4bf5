import { phraseKey } from '../../names/phrase-key.ts'

/** The key of a name as an extractor gives it: "Direct Preference Optimization (DPO)" is the name before the bracket. */
export const extractedKey = (name: string): string => phraseKey(name.replace(/\s*\([^()]{2,12}\)\s*$/u, ''))

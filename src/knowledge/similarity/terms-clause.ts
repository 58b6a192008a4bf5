import { joinWords } from './join-words.ts'

/** What both papers write beside what they share by name: "both use the terms “motion” and “video frames”"; none without any. */
export const termsClause = (terms: string[]): string[] =>
  terms.length === 0
    ? []
    : [`both use the ${terms.length === 1 ? 'term' : 'terms'} ${joinWords(terms.map((term) => `“${term}”`))}`]

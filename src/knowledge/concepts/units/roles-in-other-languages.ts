import { languages } from '../../text/languages.ts'
import type { Reading } from '../../text/reading.ts'
import type { WordUnit } from './word-unit.ts'

/** A name in Latin letters, or an acronym. */
const name = /^(?=\P{L}*\p{L}.*\p{L})\p{N}*\p{Script=Latin}*\p{Lu}[\p{Script=Latin}\p{N}.'’+#]*$/u

/**
 * Of each token of a paper, in order, what it is within a noun phrase where its text is not English: nothing, but a name where a text in another script has
 * one in Latin letters. Null where English grammar tells.
 */
export const rolesInOtherLanguages = ({ tokens, titleTokens }: Reading): (WordUnit['role'] | null)[] =>
  languages(tokens, titleTokens).map((language, place) => {
    if (language === 'ENGLISH') return null
    return language === 'OTHER_SCRIPT' && name.test(tokens[place]?.text ?? '') ? 'NAME' : 'BREAK'
  })

import { isPluralForm } from './is-plural-form.ts'

/** Whether a word is written small throughout and looks like a plural: "masks". */
export const isPluralWord = (word: string): boolean => /^\p{Ll}+$/u.test(word) && isPluralForm(word)

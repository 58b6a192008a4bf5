import { isOrdinaryWord } from '../../../text/is-ordinary-word.ts'

/**
 * A name in title case as it stands inside a sentence: "fine-tuning" for "Fine-Tuning". Words that scholarly English does not use often keep
 * their capitals ("Adam", "hidden Markov model"), and so does a name with an acronym, a digit or capitals inside.
 */
export const lowerCaseOrdinary = (name: string): string =>
  /\p{N}|\p{L}\p{Lu}/u.test(name)
    ? name
    : name.replace(/\p{Lu}\p{Ll}+/gu, (word) => (isOrdinaryWord(word) ? word.toLowerCase() : word))

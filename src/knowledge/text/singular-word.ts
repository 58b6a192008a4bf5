import { irregularPlurals } from './irregular-plurals.ts'
import { singularsInS } from './singulars-in-s.ts'

/** The singular of an English word in lower case; a word that is none, or whose plural looks like it, stays as it is ("physics", "process"). */
export const singularWord = (word: string): string => {
  // Short words ("gas", "its") have no plural worth undoing.
  if (word.length < 4 || singularsInS.has(word) || word.endsWith('js')) return word
  const irregular = irregularPlurals.get(word)
  if (irregular !== undefined) return irregular
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh|zz)es$/u.test(word)) return word.slice(0, -2)
  return /(?:[^siu]|[^aiou]i)s$/u.test(word) && !word.endsWith('ics') && !word.endsWith('is')
    ? word.slice(0, -1)
    : word
}

import { americanWord } from './american-word.ts'
import { britishWord } from './british-word.ts'

/** A term with each of its words spelled by `spell`, which knows no plurals. */
const spelled = (term: string, spell: (word: string) => string): string =>
  term.replace(/\p{L}+/gu, (word) => (/[^s]s$/u.test(word) ? `${spell(word.slice(0, -1))}s` : spell(word)))

/** A term in lower case as the other side of the Atlantic spells it: "tumor" for "tumour", "visualisation" for "visualization"; null where it spells it so too. */
export const otherSpelling = (term: string): string | null => {
  const american = spelled(term, americanWord)
  if (american !== term) return american
  const british = spelled(term, britishWord)
  return british === term ? null : british
}

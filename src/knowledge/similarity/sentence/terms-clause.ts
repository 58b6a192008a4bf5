import { joinWords } from './join-words.ts'
import type { TermInCommon } from './terms/words-in-common.ts'

/**
 * What two papers write beside what they share by name, and that their titles do where they do: "both titles name “motion”, and both papers use the term “video frames”";
 * none without any.
 */
export const termsClause = (terms: TermInCommon[], both: 'both papers' | 'both'): string[] => {
  const quoted = (isInTitles: boolean): string[] =>
    terms.filter((term) => term.isInTitles === isInTitles).map(({ text }) => `“${text}”`)
  const [titled, others] = [quoted(true), quoted(false)]
  const use = `use the ${others.length === 1 ? 'term' : 'terms'} ${joinWords(others)}`
  if (terms.length === 0) return []
  if (titled.length === 0) return [`${both} ${use}`]
  return [`both titles name ${joinWords(titled)}${others.length === 0 ? '' : `, and both papers ${use}`}`]
}

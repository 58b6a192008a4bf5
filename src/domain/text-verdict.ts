import { compareTexts } from './compare-texts.ts'

/** Whether two papers' texts can be of one paper: every text of one against every text of the other, and one pair that is alike is enough. 'unknown' where none can be compared. */
export const textVerdict = (a: string[], b: string[], titleKey: string): 'alike' | 'unlike' | 'unknown' => {
  const found = new Set(a.flatMap((text) => b.map((other) => compareTexts(text, other, titleKey))))
  if (found.has('alike')) return 'alike'
  return found.has('unlike') ? 'unlike' : 'unknown'
}

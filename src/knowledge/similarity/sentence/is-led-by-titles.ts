import { isOfManyFields } from './terms/is-of-many-fields.ts'
import type { TermInCommon } from './terms/words-in-common.ts'

/** Whether what both titles name says by itself what the papers are about: a term that has one sense, or two together, but not "age" alone. */
export const isLedByTitles = (terms: TermInCommon[]): boolean => {
  const titled = terms.filter(({ isInTitles }) => isInTitles)
  return titled.length > 1 || titled.some((term) => !isOfManyFields(term))
}

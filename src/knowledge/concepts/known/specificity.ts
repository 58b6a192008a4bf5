import { nameStyle } from '../../names/name-style.ts'
import { tokenize } from '../../text/tokenize.ts'

/**
 * How little else a name could stand for, above 0 and up to 1: longer phrases and proper names more than single words, and less the
 * more other names it is part of (`within`), as "language model" is of many.
 */
export const specificity = (name: string, within: number): number => {
  const style = nameStyle(name)
  const words = tokenize(name).length
  const own = style === 'ORDINARY' ? 0.6 : style === 'PHRASE' ? Math.min(1, 0.65 + 0.15 * (words - 1)) : 0.9
  return own / (1 + 0.35 * Math.log1p(within))
}

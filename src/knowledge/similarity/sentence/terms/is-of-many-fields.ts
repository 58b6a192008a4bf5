import { generalRarity } from '../../../text/general-rarity.ts'
import { rarest } from '../../../text/rarest.ts'
import { stemWord } from '../../../text/stem-word.ts'
import { tokenize } from '../../../text/tokenize.ts'
import type { TermInCommon } from './words-in-common.ts'

/** Whether a term is one word that papers of many fields use, each in its own sense: "prediction", "frame", "temperature"; but not "travertine". Of a word `rarer` than so (0..8) it is taken that it has one sense. */
export const isOfManyFields = ({ text }: TermInCommon, rarer = rarest): boolean => {
  const [word, ...others] = tokenize(text).map(({ key }) => key)
  return word !== undefined && others.length === 0 && generalRarity(stemWord(word)) < rarer
}

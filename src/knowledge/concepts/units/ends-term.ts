import type { Reading } from '../../text/reading.ts'
import { termHeads } from './term-heads.ts'
import type { Token } from '../../text/token.ts'

const isCapitalised = (token: Token): boolean => !token.opensSentence && /^\p{Lu}\p{Ll}+$/u.test(token.text)

/** Whether a noun that mostly ends no name ends one here, because usage has it or because of its capital: "land use", "Milky Way". */
export const endsTerm = ({ tokens, titleTokens, titleIsCapitalised }: Reading, place: number): boolean => {
  const [before, head] = [tokens[place - 1], tokens[place]]
  if (before === undefined || head === undefined || !head.joins) return false
  if (termHeads.get(head.key)?.has(before.key) === true) return true
  return isCapitalised(before) && isCapitalised(head) && !(place < titleTokens && titleIsCapitalised)
}

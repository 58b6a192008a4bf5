import { foldLetters } from '../../domain/fold-letters.ts'
import { titleKey } from '../../domain/title-key.ts'
import type { NamedCandidate } from '../../graph/reads/suggest/named-candidate.ts'
import type { TypedText } from '../../graph/reads/suggest/typed-text.ts'

/** Which of a node's names has a text, and whether it begins with it. */
export type NameMatch = { name: string; begins: boolean }

const spaced = (text: string): string => text.replace(/[^\p{L}\p{N}\p{M}+#]+/gu, ' ').trim()

const beginsWith = (name: string, folded: string): boolean => foldLetters(name).startsWith(folded)

/** Punctuation in a title means nothing, but for what tells C++ and C# from C. */
const inTitle = (title: string, { folded, key }: TypedText): NameMatch[] => {
  const [words, typed] = [spaced(foldLetters(title)), spaced(folded)]
  const begins = words.startsWith(typed) || (!/[+#]/u.test(typed) && titleKey(title).startsWith(key))
  return begins || words.includes(typed) ? [{ name: title, begins }] : []
}

/** How a node has what was typed in one of its names, the beginning of one before the inside, its own name before others and of these the shortest; null where none has it. */
export const matchName = ({ type, name, aliases }: NamedCandidate, typed: TypedText): NameMatch | null => {
  // "MIT" is nearer to what was typed than "MIT Media Lab".
  const names = [name, ...aliases.toSorted((a, b) => a.length - b.length)]
  const matches =
    type === 'Paper'
      ? inTitle(name, typed)
      : names
          .filter((one) => foldLetters(one).includes(typed.folded))
          .map((one) => ({ name: one, begins: beginsWith(one, typed.folded) }))
  return matches.find(({ begins }) => begins) ?? matches[0] ?? null
}

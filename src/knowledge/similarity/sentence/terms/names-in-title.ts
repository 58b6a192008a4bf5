import { functionWords } from '../../../text/function-words.ts'
import type { Token } from '../../../text/token.ts'
import { tokenize } from '../../../text/tokenize.ts'
import { deverbalPrepositions } from './deverbal-prepositions.ts'

/** "Following a flood": an article tells a preposition from the end of a name. */
const governs = ({ text }: Token, next: Token | undefined): boolean =>
  deverbalPrepositions.has(text.toLowerCase()) && /^(?:an?|the|their|its)$/iu.test(next?.text ?? '')

/** The runs of telling words in a title, which mostly are names: "Formal Reasoning", "Intelligent QA Systems", "Educational Domain". */
export const namesInTitle = (title: string): string[] => {
  const runs: { start: number; end: number }[] = []
  let isOpen = false
  const tokens = tokenize(title)
  for (const [place, token] of tokens.entries()) {
    const { text, word, joins, start, end } = token
    const last = runs.at(-1)
    if (word.term === null || functionWords.has(text.toLowerCase()) || governs(token, tokens[place + 1]))
      isOpen = false
    else if (isOpen && joins && last !== undefined) last.end = end
    // "Ray" in "X-ray" is no name.
    else if (!/[-‐‑]/u.test(title[start - 1] ?? '')) {
      runs.push({ start, end })
      isOpen = true
    }
  }
  return runs.map(({ start, end }) => title.slice(start, end))
}

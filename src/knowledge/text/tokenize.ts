import { foldWord } from './fold-word.ts'
import type { Token } from './token.ts'

/** Letters and digits of every script; a point between digits (Qwen2.5), an apostrophe between letters, and C++, C#, LoRA+. */
const word =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|(?<=\p{N})\.(?=\p{N})|(?<=\p{L})['’](?=\p{L}))*(?:[+#]+(?![\p{L}\p{N}]))?/gu

const joinable = /^(?:\s?[-‐‑‒–—_/]{1,3}\s?|\+|[^\S\n]{1,4}|[^\S\n]*\n[^\S\n]*)$/u

const endsSentence = /[.!?:;"“”‘]|\n\s*\n|^$/u

/** The words of a text in order. Linear in its length; empty for a text without letters and digits. */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(word)) {
    const gap = text.slice(end, match.index)
    const first = tokens.length === 0
    const start = match.index
    end = start + match[0].length
    tokens.push({
      text: match[0],
      key: foldWord(match[0]),
      start,
      end,
      joins: !first && joinable.test(gap),
      opensSentence: first || endsSentence.test(gap),
    })
  }
  return tokens
}

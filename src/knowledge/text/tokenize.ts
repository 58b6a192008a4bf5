import type { Token } from './token.ts'
import { wordOf } from './word-of.ts'

const behind = String.raw`(?:(?:[+#]+|⁺|(?<=[²³⁴])⁻)(?![\p{L}\p{N}]))?`

/** Letters and digits of every script; a point between digits (Qwen2.5), an apostrophe or a letter that was lost between letters, and C++, C#, LoRA+, Ca²⁺. */
const letters = new RegExp(
  String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|(?<=\p{N})\.(?=\p{N})|(?<=\p{L})(?:['’]|\ufffd+)(?=\p{L}))*${behind}`,
  'gu',
)

/** Scripts that put no space between words, or none before the ends of words: a name in Latin letters may stand right beside them. */
const unspaced = String.raw`\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{Script=Thai}`

const mayBeUnspaced =
  /[\u0e00-\u0e7f\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff66-\uffdc\u{20000}-\u{3ffff}]/u

/** The same with a border between the letters of those scripts and all others. */
const lettersApart = new RegExp(
  String.raw`[[\p{L}\p{N}]&&[${unspaced}]][[\p{L}\p{N}\p{M}]&&[${unspaced}]]*|[[\p{L}\p{N}]--[${unspaced}]](?:[[\p{L}\p{N}\p{M}]--[[\p{L}\p{N}]&&[${unspaced}]]]|(?<=\p{N})\.(?=\p{N})|(?<=\p{L})(?:['’]|\ufffd+)(?=\p{L}))*${behind}`,
  'gv',
)

const joinable = /^(?:|\s?[-‐‑‒–—_/]{1,3}\s?|\+|[^\S\n]{1,4}|[^\S\n]*\n[^\S\n]*)$/u

const endsSentence = /[.!?:;"“”‘。！？：；]|\n\s*\n/u

/** The words of a text in order. Linear in its length; empty for a text without letters and digits. */
export const tokenize = (text: string): Token[] => {
  const tokens: Token[] = []
  let end = 0
  for (const match of text.matchAll(mayBeUnspaced.test(text) ? lettersApart : letters)) {
    const gap = text.slice(end, match.index)
    const first = tokens.length === 0
    // By far the commonest gap, which needs no expression.
    const isSpace = gap === ' '
    const start = match.index
    end = start + match[0].length
    const word = wordOf(match[0])
    tokens.push({
      text: match[0],
      key: word.key,
      word,
      start,
      end,
      joins: !first && (isSpace || joinable.test(gap)),
      opensSentence: first || (!isSpace && endsSentence.test(gap)),
    })
  }
  return tokens
}

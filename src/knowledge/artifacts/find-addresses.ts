import { isUnfinishedAddress } from './is-unfinished-address.ts'
import { trimAddress } from './trim-address.ts'

/** A scheme, or a host that people write without one; any other host without one may be a mere word. */
const opening =
  /https?:\/\/|(?<![\w@./-])(?:git@github\.com:|(?:www\.)?(?:github\.com|gitlab\.com|huggingface\.co|hf\.co)\/|(?=[a-z0-9-]{1,40}\.github\.io\b)|(?=www\.[a-z0-9-]{1,60}\.[a-z0-9.-]{1,60}\/))/giu

/** Letters of addresses: braces, quotes, angle brackets and everything beyond ASCII end one. The bound keeps odd texts from costing much. */
const letters = /[\w.~:/?#@!$&'()*+,;=%-]{0,2048}/uy

const lineBreak = /[^\S\n]*\r?\n[^\S\n]*(?=[\w~])/uy

/** The sticky expression's match at an offset; empty where there is none. */
const matchAt = (expression: RegExp, text: string, at: number): string => {
  expression.lastIndex = at
  return expression.exec(text)?.[0] ?? ''
}

/** The address that begins at an offset, over line breaks inside it, and where it ends. */
const readAddress = (text: string, start: number): { written: string; end: number } => {
  let written = matchAt(letters, text, start)
  let end = start + written.length
  for (;;) {
    const gap = matchAt(lineBreak, text, end)
    if (gap === '') return { written, end }
    const more = matchAt(letters, text, end + gap.length)
    if (!isUnfinishedAddress(written, more)) return { written, end }
    written += more
    end += gap.length + more.length
  }
}

const withScheme = (written: string): string =>
  /^https?:/iu.test(written) ? written : `https://${written.replace(/^git@github\.com:/iu, 'github.com/')}`

/**
 * The addresses in a text as people write them, in order and each once: without the sentence's stops and brackets, with line breaks inside
 * mended, TeX and HTML escapes undone, a scheme added. Not yet canonical. Linear in the text.
 */
export const findAddresses = (text: string): string[] => {
  const plain = text.replace(/\\([_%#&~])/gu, '$1').replace(/&amp;/gu, '&')
  const found = new Set<string>()
  let end = 0
  for (const { index } of plain.matchAll(opening)) {
    if (index < end) continue
    const address = readAddress(plain, index)
    end = address.end
    // Two addresses may run together, as in "https://a.b,https://a.b/c".
    for (const written of address.written.split(/(?<=.)(?=https?:\/\/)/iu)) {
      const trimmed = trimAddress(written)
      if (/[a-z0-9]\.[a-z]/iu.test(trimmed)) found.add(withScheme(trimmed))
    }
  }
  return [...found]
}

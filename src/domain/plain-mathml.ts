import { decodeEntities } from './decode-entities.ts'
import { loweredText } from './lowered-text.ts'
import { raisedText } from './raised-text.ts'

/** What has been read, between signs that no text has. */
const group = '\\s*\ue000([^\ue000\ue001]*)\ue001\\s*'
const tag = (name: string): RegExp => new RegExp(`<(?:mml:)?${name}(?:\\s[^<>]*)?>`, 'giu')
const element = (names: string, content: string): RegExp =>
  new RegExp(`<((?:mml:)?(?:${names}))(?:\\s[^<>]*)?>${content}</\\1\\s*>`, 'giu')

const leaf = element('m[inos]|mtext', '([^<>]*)')
const row = element('mrow|mstyle|mpadded|semantics|math', `((?:${group})*)`)
const power = element('msup', group + group)
const index = element('msub', group + group)
const both = element('msubsup', group + group + group)
const fraction = element('mfrac', group + group)
const root = element('msqrt', `((?:${group})+)`)

const read = (text: string): string => `\ue000${text}\ue001`
const joined = (groups: string): string => groups.replace(/\s*[\ue000\ue001]\s*/gu, '')
const inBrackets = (text: string): string => (/^[\p{L}\p{N}.]*$/u.test(text) ? text : `(${text})`)

const readOnce = (text: string): string =>
  text
    .replace(row, (_, _name, groups: string) => read(joined(groups)))
    .replace(power, (_, _name, base: string, high: string) => read(base + raisedText(high, base)))
    .replace(index, (_, _name, base: string, low: string) => read(base + loweredText(low, base, '')))
    .replace(both, (_, _name, base: string, low: string, high: string) => {
      const withIndex = base + loweredText(low, base, '')
      return read(withIndex + raisedText(high, withIndex))
    })
    .replace(fraction, (_, _name, over: string, under: string) =>
      read(`${inBrackets(over)}/${inBrackets(under)}`),
    )
    .replace(root, (_, _name, groups: string) => read(`√${inBrackets(joined(groups))}`))

/** So deep elements are read within each other; what is deeper loses its tags only. */
const deepest = 12

/** A text with its MathML in one line: powers, indexes, fractions and roots as one types them. Other tags stay. */
export const plainMathml = (text: string): string => {
  if (!tag('m(?:ath|sup|sub|row|n|i)').test(text)) return text
  let plain = text
    .replace(/[\ue000\ue001]/gu, '')
    .replace(leaf, (_, _name, content: string) => read(decodeEntities(content).trim()))
  for (let depth = 0; depth < deepest; depth += 1) {
    const next = readOnce(plain)
    if (next === plain) break
    plain = next
  }
  return plain.replace(/[\ue000\ue001]/gu, '')
}

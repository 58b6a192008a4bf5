import { cutHidden } from './cut-hidden.ts'
import { decodeEntities } from './decode-entities.ts'
import { loweredText } from './lowered-text.ts'
import { oneRendering } from './one-rendering.ts'
import { plainMathml } from './plain-mathml.ts'
import { raisedText } from './raised-text.ts'

const attribute =
  '(?:[a-z_:][\\w:.-]*\\s*=\\s*(?:"[^"<>]*"|\'[^\'<>]*\'|[^\\s"\'<>]+)|allowfullscreen|async|autofocus|autoplay|checked|controls|defer|disabled|hidden|loop|muted|nowrap|readonly|required|selected)'
const attributes = `[\\s/]\\s*${attribute}(?:\\s+${attribute})*`

/** Names that say how a text looks: `a < b and c > d`, `Vec<T>` and `<mask>` are none. */
const looks =
  '(?:jats|mml|xhtml):[a-z][a-z0-9-]*|a|abbr|acronym|alternatives|applet|article|aside|b|base|bdi|bdo|big|blockquote|body|bold|br|button|canvas|center|cite|code|col|colgroup|dd|del|details|dfn|dir|disp-formula|div|dl|dt|em|embed|ext-link|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|inline-formula|ins|italic|kbd|legend|li|link|list|list-item|mark|marquee|math|m[inorst]|menclose|meta|mfenced|mfrac|mover|mpadded|mrow|mspace|msqrt|mstyle|msub|msubsup|msup|mtable|mtd|mtext|mtr|munder|munderover|nav|nobr|noscript|ol|p|pre|q|roman|rp|rt|ruby|samp|sans-serif|sc|scp|script|sec|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|template|tex-math|textarea|tfoot|th|thead|title|tr|tt|u|ul|underline|var|wbr|xref'

/** Names that authors give to tokens and places of their own as well: `<s>`, `<img>`, `<label>`. Tags where they have attributes or close around a word. */
const ambiguous =
  'address|area|audio|caption|data|image|img|input|label|map|menu|object|option|output|picture|s|select|source|summary|time|track|video'

const tags = new RegExp(`<(?:/?(?:${looks})(?:${attributes})?|(?:${ambiguous})${attributes})\\s*/?>`, 'giu')
const raisedOrLowered = /^<\/?(?:jats:)?su[bp](?=[\s/>])/iu
const tightPair = new RegExp(`<(${ambiguous})>(?=[^\\s<>])([^<>]{1,300})(?<=\\S)</\\1>`, 'giu')
const withAttributes = new RegExp(`<(${ambiguous})${attributes}\\s*>`, 'giu')

/** Tags that end a word; others may stand inside one, as in H<sub>2</sub>O. */
const breaks =
  /<\/?(?:jats:)?(?:article|aside|blockquote|body|br|caption|center|dd|details|disp-formula|div|dl|dt|fig\w*|footer|form|h[1-6]|head|header|hr|html|iframe|legend|li|list|list-item|mtd|mtr|nav|object|ol|p|pre|script|sec|section|style|table|tbody|td|textarea|tfoot|th|thead|title|tr|ul)(?=[\s/>])/iu

const innermost = /<((?:jats:)?su[bp])(?:\s[^<>]{0,200})?>([^<>]*)<\/\1\s*>/giu

/** So deep powers are read within each other. */
const deepest = 4

const withPowers = (text: string): string => {
  let plain = text
  for (let depth = 0; depth < deepest; depth += 1) {
    const next = plain.replace(
      innermost,
      (match: string, name: string, content: string, at: number, whole: string) => {
        const before = whole.slice(Math.max(0, at - 2), at)
        const after = whole.slice(at + match.length, at + match.length + 2)
        const read = decodeEntities(content)
        return /p$/iu.test(name) ? raisedText(read, before) : loweredText(read, before, after)
      },
    )
    if (next === plain) break
    plain = next
  }
  return plain
}

const tagOf = (tag: string): string => (breaks.test(tag) ? ' ' : '')

/** Takes away the closing tags whose opening ones have attributes. */
const withoutClosings = (text: string): string => {
  const opened = new Set([...text.matchAll(withAttributes)].map((match) => (match[1] ?? '').toLowerCase()))
  if (opened.size === 0) return text
  return text.replace(new RegExp(`</(?:${[...opened].join('|')})\\s*>`, 'giu'), '')
}

/**
 * A text without the tags of HTML, JATS and MathML, paired or not: raised and lowered signs as one types them (raisedText, loweredText), scripts
 * and comments gone. A tag that ends a word is a space. What only looks like a tag stays.
 */
export const stripTags = (text: string): string => {
  if (!text.includes('<')) return text
  const seen = plainMathml(oneRendering(cutHidden(text)))
    .replace(/<!\[CDATA\[|\]\]>/gu, '')
    .replace(/<\?xml[^<>]{0,200}>|<!doctype[^<>]{0,200}>/giu, ' ')
    .replace(tightPair, '$2')
  const leveled = withoutClosings(seen).replace(tags, (tag) => (raisedOrLowered.test(tag) ? tag : tagOf(tag)))
  return withPowers(leveled).replace(tags, tagOf)
}

import { decodeEntities } from './decode-entities.ts'

/** Tags of text, headings, mathematics and JATS: `a < b and c > d` or `Vec<T>` is none. */
const tags =
  /<\/?(?:(?:jats|mml):[a-z][a-z0-9-]*|a|abbr|b|big|blockquote|br|cite|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|inline-formula|ins|italic|bold|li|math|m[inorst]|mrow|msub|msup|msubsup|mtext|ol|p|pre|q|s|sc|scp|sec|small|span|strong|sub|sup|tex-math|title|tt|u|ul)(?:\s+[a-z][\w:-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))*\s*\/?>/giu

/** Tags that end a word; others may stand inside one, as in H<sub>2</sub>O. */
const breaks = /<\/?(?:jats:)?(?:br|p|div|li|ul|ol|h[1-6]|hr|title|sec|blockquote|dd|dt|dl|pre)(?=[\s/>])/iu

/** What a reader sees of a text with HTML or JATS markup: tags gone, character references read, runs of white space and control characters one space. */
export const plainText = (text: string): string =>
  decodeEntities(text.replace(tags, (tag) => (breaks.test(tag) ? ' ' : '')))
    .replace(/[\s\p{Cc}\u200b\ufeff]+/gu, ' ')
    .trim()

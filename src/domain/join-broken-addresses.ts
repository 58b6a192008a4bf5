import { isUnfinishedAddress } from './is-unfinished-address.ts'

/** A line that ends within an address, if it has one. */
const brokenHere = /(?<=[-_/])[^\S\n]{0,20}\r?\n[^\S\n]{0,20}(?=[\w~])/gu

/** The address that a line ends with: a scheme, or a host with a path. */
const atEnd =
  /(?:https?:\/\/|(?<![\w@./-])(?:[a-z0-9-]{1,60}\.){1,5}[a-z]{2,12}\/)[\w.~:/?#@!$&'()*+,;=%-]{0,400}$/iu

const more = /[\w.~:/?#@!$&'()*+,;=%-]{0,2048}/uy

/** No address is longer before its line ends. */
const longest = 480

/** A text whose addresses are whole where a line ended inside them: "https://github.com/x/" and "y" on the next. Linear in the text. */
export const joinBrokenAddresses = (text: string): string => {
  const joined: string[] = []
  let line = ''
  let end = 0
  for (const { index, 0: gap } of text.matchAll(brokenHere)) {
    const part = text.slice(end, index)
    end = index + gap.length
    line = (line + part).slice(-longest).replace(/^.*\s/su, '')
    more.lastIndex = end
    const written = line.includes('/') ? atEnd.exec(line)?.[0] : undefined
    const isInside = written !== undefined && isUnfinishedAddress(written, more.exec(text)?.[0] ?? '')
    joined.push(part, isInside ? '' : gap)
    if (!isInside) line = ''
  }
  return joined.join('') + text.slice(end)
}

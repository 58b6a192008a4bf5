const marks = new Map([
  ['"', '\u0308'],
  ["'", '\u0301'],
  ['`', '\u0300'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['H', '\u030b'],
  ['b', '\u0331'],
  ['c', '\u0327'],
  ['d', '\u0323'],
  ['k', '\u0328'],
  ['r', '\u030a'],
  ['u', '\u0306'],
  ['v', '\u030c'],
  ['t', ''],
])

const letter = '(\\\\[ij](?![a-zA-Z])|\\p{L})'
const bySign = new RegExp(
  `\\\\(["'\`^~=.])\\s*(?:\\{\\s*${letter}\\s*\\}|${letter}\\s?(?<=\\p{L}|\\\\[ij]\\s))`,
  'gu',
)
const byLetter = new RegExp(
  `\\\\([Hbcdkruvt])(?:\\s*\\{\\s*${letter}(\\p{L}?)\\s*\\}|\\s+${letter}(?![a-zA-Z]*\\\\))`,
  'gu',
)
const inBraces = /\{(\p{L}\p{M}?)\}/gu

const accented = (mark: string, base: string): string =>
  (base.replace(/^\\/u, '') + (marks.get(mark) ?? '')).normalize('NFC')

/** A text with LaTeX's accents on their letters: 'Schr\"odinger', 'Erd\H{o}s', '\v{C}ech', 'na{\"\i}ve'. */
export const latexAccents = (text: string): string => {
  if (!text.includes('\\')) return text
  const plain = text
    .replace(bySign, (_, mark: string, braced?: string, bare?: string) =>
      accented(mark, braced ?? bare ?? ''),
    )
    .replace(
      byLetter,
      (_, mark: string, braced?: string, second?: string, bare?: string) =>
        accented(mark, braced ?? bare ?? '') + (second ?? ''),
    )
  return plain === text ? text : plain.replace(inBraces, '$1')
}

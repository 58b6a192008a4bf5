import { greekLetters } from './greek-letters.ts'

const characters = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ensp', ' '],
  ['emsp', ' '],
  ['thinsp', ' '],
  ['shy', ''],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['bull', '•'],
  ['middot', '·'],
  ['times', '×'],
  ['minus', '−'],
  ['plusmn', '±'],
  ['deg', '°'],
  ['rarr', '→'],
  ['larr', '←'],
  ['harr', '↔'],
  ['infin', '∞'],
  ['asymp', '≈'],
  ['le', '≤'],
  ['ge', '≥'],
  ['ne', '≠'],
  ['prime', '′'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
  ['sup2', '²'],
  ['sup3', '³'],
  ['frac12', '½'],
  ['szlig', 'ß'],
  ['oslash', 'ø'],
  ['Oslash', 'Ø'],
  ['aelig', 'æ'],
  ['AElig', 'Æ'],
  ['oelig', 'œ'],
  ['OElig', 'Œ'],
  ['eth', 'ð'],
  ['ETH', 'Ð'],
  ['thorn', 'þ'],
  ['THORN', 'Þ'],
  ['lstrok', 'ł'],
  ['Lstrok', 'Ł'],
])

const marks = new Map([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['uml', '\u0308'],
  ['tilde', '\u0303'],
  ['cedil', '\u0327'],
  ['ring', '\u030a'],
  ['caron', '\u030c'],
])

const numbered = (digits: string, radix: number): string | null => {
  const codePoint = Number.parseInt(digits, radix)
  const isCharacter = codePoint > 0 && codePoint <= 0x10ffff && (codePoint < 0xd800 || codePoint > 0xdfff)
  return isCharacter ? String.fromCodePoint(codePoint) : null
}

const named = (name: string): string | null => {
  const accented = /^([A-Za-z])(acute|grave|circ|uml|tilde|cedil|ring|caron)$/u.exec(name)
  if (accented !== null) return `${accented[1]}${marks.get(accented[2] ?? '') ?? ''}`.normalize('NFC')
  const greek = greekLetters.get(name.toLowerCase())
  const isCapital = /^[A-Z]/u.test(name)
  return characters.get(name) ?? (isCapital ? greek?.toUpperCase() : greek) ?? null
}

/** A text with HTML's character references read: `&amp;`, `&eacute;`, `&alpha;`, `&#8211;`, `&#x2013;`, and `&amp;eacute;`, which was written so twice. One that is unknown stays as it is. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:amp;)*(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}\d{0,2}));/giu,
    (whole, decimal: string | undefined, hexadecimal: string | undefined, name: string | undefined) =>
      (decimal !== undefined
        ? numbered(decimal, 10)
        : hexadecimal !== undefined
          ? numbered(hexadecimal, 16)
          : named(name ?? '')) ?? whole.replace(/^&(?:amp;)+/u, '&'),
  )

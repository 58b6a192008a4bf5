/** Places of TeX's old fonts that have no letter in other alphabets; 173 is the hyphen at a line's end. */
const ligatures = new Map([
  ['11', 'ff'],
  ['12', 'fi'],
  ['13', 'fl'],
  ['14', 'ffi'],
  ['15', 'ffl'],
])

/** "(cid:12)nd", "di(cid:11)er": beside a letter, since alone the same numbers are signs of formulas. */
const ligature = /(?<=\p{L})\(cid:(1[1-5])\)|\(cid:(1[1-5])\)(?=\p{Ll})/gu

/** A text from a PDF with the letters that its reader knew by their places in a font alone: "efficient" for "e(cid:14)cient", and a line's end behind "ap-" for "ap(cid:173) proach". */
export const readGlyphs = (text: string): string =>
  text.includes('(cid:')
    ? text
        .replace(/\(cid:173\)\s*/gu, '-\n')
        .replace(
          ligature,
          (glyph: string, behind?: string, before?: string) => ligatures.get(behind ?? before ?? '') ?? glyph,
        )
    : text

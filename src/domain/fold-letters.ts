import { streamSafe } from './stream-safe.ts'

/**
 * Marks that may be left out of a word without making it another: accents of Latin, Greek and Cyrillic, Hebrew and Arabic points, variation
 * selectors. Vowel signs of Indic scripts and the sound marks of kana are no such marks: they stay.
 */
const accents = new RegExp(
  '[\\u0300-\\u036f\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670' +
    '\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe00-\\ufe0f\\ufe20-\\ufe2f]',
  'gu',
)

/** Letters that no Unicode decomposition takes apart, as people without them on the keyboard write them. */
const plainLetters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
}

/**
 * A text in lower case with accents, ligatures, full-width and other compatibility forms folded; punctuation and spaces stay.
 * 'Ｉ. Çelik, ﬁne-tuning' gives 'i. celik, fine-tuning'. Letters of every script are kept.
 */
export const foldLetters = (text: string): string =>
  streamSafe(text)
    .normalize('NFKD')
    .replace(accents, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþħıς]/gu, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC')

/** Accents that stand by themselves, and those that join a letter. */
const marks = new Map([
  ['¨', '\u0308'],
  ['´', '\u0301'],
  ['`', '\u0300'],
  ['ˆ', '\u0302'],
  ['˜', '\u0303'],
  ['˚', '\u030a'],
  ['¸', '\u0327'],
  ['ˇ', '\u030c'],
  ['˘', '\u0306'],
  ['˛', '\u0328'],
])

const sign = /[¨´`ˆ˜˚¸ˇ˘˛]/u

/** "Cl´ınic": the letter has lost its dot for the accent. */
const beforeDotless = /([¨´`ˆ])ı/gu

/** "Wu¨rzburg", "Go¨ ttingen", but not "Universite´ de Birka" and "a` la", where a word of its own is behind the space or before it. */
const behindLetter =
  /(\p{L})([¨´`ˆ˜˚¸ˇ˘˛])(?:(?<!(?<!\p{L})a.)\s(?=\p{Ll})(?!(?:d[aeiou]s?|del|della|degli|e|en|et|for|für|in|l[aeo]s?|of|und|y|zu)(?![\p{L}¨´`ˆ˜˚¸ˇ˘˛])))?/gu

/** "S˜ao", "Rondˆonia": an accent that the letter before it cannot have, and the one behind it can. */
const beforeLetter = /(?<=[\p{L}])(?<![aeiounAEIOUN])([¨´`ˆ˜˚])([aeiouAEIOUnN])/gu

/** "Medell ín", "L übeck": few words begin so, and none behind a piece of one. */
const spaceBefore =
  /(?<=\p{L})(?<!(?<!\p{L})(?:[aeoy]|d[aeiou]s?|del|el|en|l[aeo]s?|og|und)) (?=[íóúòôü]\p{Ll})(?!über|ün[iv]|óp|órg|índ|últ|úni)/gu

/** "Hô pital": few words end so. */
const spaceBehind = /(?<=\p{L}[ôïîâê]) (?=\p{Ll})(?!(?:d[aeiou]s?|e|en|et|l[aeo]s?|of)\b)/gu

const accented = (written: string, letter: string, mark: string): string => {
  const joined = `${letter}${marks.get(mark) ?? ''}`.normalize('NFC')
  return [...joined].length === 1 ? joined : written
}

/** A text with the accents on their letters that a page's layout has put beside them: "Go¨ ttingen" is Göttingen; an accent that no letter before it can have stays. */
export const withJoinedAccents = (text: string): string => {
  const joined = sign.test(text)
    ? text
        .replace(beforeDotless, (written: string, mark: string) => accented(written, 'i', mark))
        .replace(beforeLetter, (written: string, mark: string, letter: string) =>
          accented(written, letter, mark),
        )
        .replace(behindLetter, accented)
    : text
  return joined.replace(spaceBefore, '').replace(spaceBehind, '')
}

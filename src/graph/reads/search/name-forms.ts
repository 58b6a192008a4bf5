import { foldLetters } from '../../../domain/fold-letters.ts'
import { nameParticles } from '../../../knowledge/names/name-particles.ts'

/**
 * How the key `byName` of an author reads whose name was typed in part: it has the family name at its end and begins with the given name (`inOrder`), or begins
 * with the family name, which a comma follows (`starts`) or nothing but initials do (`initialled`).
 */
export type NameForms = {
  inOrder: { begins: string; ends: string }[]
  starts: string[]
  initialled: string[]
}

type Name = { given: string; family: string }

/** Of a longer name it is plain where the family name begins only where a small word belongs to it. */
const isPlain = (words: readonly string[]): boolean =>
  words.length <= 2 || words.slice(0, -1).some((word) => nameParticles.has(word))

/** "Lovelace" alone, "Ada Lovelace", "Lovelace Ada" and "Lovelace, Ada"; with a small word the first or the last is the given name, as in "Ludwig van Beethoven". */
const readings = (name: string): Name[] => {
  const [family = '', given] = name.split(', ')
  if (given !== undefined) return [{ given: given.split(' ')[0] ?? '', family }]
  const words = name.split(' ')
  if (!isPlain(words)) return []
  const whole = { given: '', family: name }
  if (words.length === 1) return [whole]
  return [
    whole,
    { given: words[0] ?? '', family: words.slice(1).join(' ') },
    { given: words.at(-1) ?? '', family: words.slice(0, -1).join(' ') },
  ]
}

/** "A." is short for any name that begins so. */
const isInitial = (given: string): boolean => /^.?\.?$/u.test(given)

/** What a key begins with behind `before`: "a" for "A.", and else the given name, which a space ends or the key's own sign. */
const beginnings = (before: string, given: string, ends: string[]): string[] =>
  isInitial(given) ? [`${before}${given.replace('.', '')}`] : ends.map((end) => `${before}${given}${end}`)

/** "O'Brien" and "O’Brien". */
const withEitherApostrophe = (name: string): string[] =>
  /['’]/u.test(name) ? ["'", '’'].map((sign) => name.replace(/['’]/gu, sign)) : [name]

/** The forms under which an author's name is stored whose family name, and given name or its first letter, somebody typed; other given names may stand between. */
export const nameForms = (name: string): NameForms => {
  const names = withEitherApostrophe(foldLetters(name)).flatMap(readings)
  return {
    inOrder: names.flatMap(({ given, family }) =>
      beginnings('', given, [' ']).map((begins) => ({ begins, ends: ` ${family}\t` })),
    ),
    starts: names.flatMap(({ given, family }) => beginnings(`${family}, `, given, [' ', '\t'])),
    initialled: names.filter(({ given }) => given === '').map(({ family }) => `${family} `),
  }
}

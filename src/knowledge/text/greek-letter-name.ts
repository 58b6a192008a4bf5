import { greekLetters } from '../../domain/greek-letters.ts'

const names = new Map<string, string>()
for (const [name, letter] of greekLetters) if (!names.has(letter)) names.set(letter, name)
names.set('ς', 'sigma')

/** A Greek letter in lower case by its name, a number behind it too: "β" gives "beta", "β2" gives "beta2". Other words, Greek ones too, as they are. */
export const greekLetterName = (word: string): string => {
  const name = names.get(word.slice(0, 1))
  return name !== undefined && /^.\d*$/u.test(word) ? name + word.slice(1) : word
}

import type { OrganizationEntry } from '../../../domain/reference-data.ts'
import { organizationKey } from './organization-key.ts'
import { shortenedWord } from './shortened-word.ts'
import { significantWords } from './significant-words.ts'

/** Finds the one organisation whose name has the words that a telegraphic one shortens, "Max Planck Inst Kernphys"; undefined where there is none, or more. */
export type TelegraphicNames = { get(name: string): OrganizationEntry | undefined }

type Name = { words: string[]; entry: OrganizationEntry }

/** What title lists shorten stands without a stop and a small word. */
const telegraphic =
  /(?:^|\s)(?:Acad|Coll|Ctr|Fed|Hosp|Inst|Lab|Natl|Observ|Sch|Sci|Super|Surv|Survey|Tech|Technol|Univ)(?:\s|$)/u
const small = /\s(?:of|de|di|for|für|the|du)\s/u

/** "Women's" is one word, as "Womens" is. */
const wordsOf = (name: string): string[] => significantWords(organizationKey(name.replace(/['’]s\b/gu, 's')))

const keyOf = (words: string[]): string => words.map((word) => shortenedWord(word).slice(0, 3)).join('-')

const shortens = (written: string, word: string): boolean =>
  written === word ||
  shortenedWord(written) === shortenedWord(word) ||
  (written.length > 2 && word.startsWith(written))

/** Builds the look-up once. */
export const telegraphicNames = (entries: OrganizationEntry[]): TelegraphicNames => {
  const byKey = new Map<string, Name[]>()
  for (const entry of entries)
    for (const name of [entry.name, ...entry.aliases]) {
      const words = wordsOf(name)
      if (words.length > 2) byKey.set(keyOf(words), [...(byKey.get(keyOf(words)) ?? []), { words, entry }])
    }
  return {
    get: (name) => {
      if (!telegraphic.test(name) || small.test(name)) return undefined
      const written = wordsOf(name)
      const found = (byKey.get(keyOf(written)) ?? []).filter(({ words }) =>
        words.every((word, place) => shortens(written[place] ?? '', word)),
      )
      return new Set(found.map(({ entry }) => entry)).size === 1 ? found[0]?.entry : undefined
    },
  }
}

import { compoundAdjectiveEndings } from '../../../text/compound-adjective-endings.ts'
import { functionWords } from '../../../text/function-words.ts'
import type { Token } from '../../../text/token.ts'
import { tokenize } from '../../../text/tokenize.ts'
import { deverbalPrepositions } from './deverbal-prepositions.ts'
import { isVague } from '../is-vague.ts'
import { manifoldWords } from './manifold-words.ts'

/** A name or a part of one: as written, and its words as compared. */
export type Phrase = { text: string; keys: string[] }

const longest = 4

/** A word that says how something is, which is not named without it: "obscured", "vascular". Nouns that end so have to end their name. */
const saysHow = /(?:al|ar|ive|ic|ous|ed|ing|able|ible|ly|[ao]ry|ent|ant)$/u

/** Compounds that papers of every field say of what they have: "real-world", "zero-shot", "multi-step". */
const saysHowMuch = new RegExp(
  `^(?:bi|inter|intra|mono|multi|non|post|pre|re|semi|sub|tri|uni)$|^(?:all|closed|few|full|general|high|large|long|low|many|mid|multi|non|one|open|short|single|small|three|two|well|zero)-[^\\s-]+$|^real-(?:time|world)$|^data sets?$|^[^\\s-]+-(?:${compoundAdjectiveEndings})$`,
  'iu',
)

/** One or two letters, which stand for too much; a size; what is left of a formula's markup. */
const notation =
  /^(?:[\p{Script=Latin}\p{Script=Greek}]{1,2}|\d+[Dd]|\d+(?:\.\d+)?[BKMbkm]|su[bp]|doi|[Vv]ols?)$/u

const tellsNothing = ({ text, word }: Token): boolean =>
  word.term === null || notation.test(text) || functionWords.has(text.toLowerCase())

/** Whether a part of a name says something by itself: the end of the name, or one word of it that is no adjective. A compound is one word, and not divided. */
const standsAlone = (name: string, part: Token[], isEnd: boolean): boolean => {
  const [first, last] = [part[0], part.at(-1)]
  if (first === undefined || last === undefined || tellsNothing(last)) return false
  if (deverbalPrepositions.has(first.text.toLowerCase())) return false
  if (/[-‐‑/+]/u.test((name[first.start - 1] ?? '') + (name[last.end] ?? ''))) return false
  const isCompound = /^[^\s-]+-[^\s-]+$/u.test(name.slice(first.start, last.end))
  if (first.word.term === null && !isCompound) return false
  return isEnd || ((part.length === 1 || isCompound) && !saysHow.test(last.key))
}

/** The names of a paper's concepts and those parts of them that say something by themselves, each once by its words as compared. */
export const phrasesOfNames = (names: string[]): Map<string, Phrase> => {
  const phrases = new Map<string, Phrase>()
  for (const name of names) {
    const tokens = tokenize(name)
    for (const from of tokens.keys())
      for (let to = from + 1; to <= Math.min(tokens.length, from + longest); to += 1) {
        const part = tokens.slice(from, to)
        if (!standsAlone(name, part, to === tokens.length)) continue
        const text = name.slice(part[0]?.start, part.at(-1)?.end)
        const keys = part.map((token) => token.key)
        const key = keys.join(' ')
        if (!phrases.has(key) && !isVague(text) && !manifoldWords.has(key) && !saysHowMuch.test(text))
          phrases.set(key, { text, keys })
      }
  }
  return phrases
}

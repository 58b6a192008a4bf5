import { grammarCounts } from '../../../text/grammar-counts.ts'
import { singularWord } from '../../../text/singular-word.ts'
import type { Token } from '../../../text/token.ts'
import { tokenize } from '../../../text/tokenize.ts'
import { noNouns } from './no-nouns.ts'
import { plainAdjectives } from './plain-adjectives.ts'
import type { Writing } from './writing.ts'
import { writtenTokens } from './written-tokens.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

const articles = words('a an her his its my our some the their these this those your')

/** Words behind which no noun stands by itself: "is hidden", "which regulates", "to limit". */
const beforeOthers = words(
  `also and are be been being both can cannot could did do does had has have highly how i is it less may might more most must not or should so that they to
  too very was we were which who will would`,
)

/** "Downloaded", but not "seed". */
const pastForm = /^(?!hatred$|hundred$|watershed$)\p{L}{2,}[^e]ed$/u

/** What people did, in other forms. */
const pastForms = words(
  `became began bore broke broken brought built caught chose chosen came dealt drawn drew driven drove fallen fell felt found fought frozen gave given gone got grew held kept knew known led left lost made meant met paid
  proved ran risen rose said sat saw sent shown sold sought spent spoke stood swam taken taught thought threw told took understood went won wore written wrote`,
)

/** The second halves of Latin phrases, which say nothing alone: "ab initio", "in vitro". */
const latinHalves = words('facto hoc initio novo posteriori priori silico situ utero vitro vivo')

/** The place of a word among those around it: at the end of a phrase, before another word of it, or where a verb stands. */
type Place = 'END' | 'WITHIN' | 'VERB' | null

/** Endings of adjectives, some of which are nouns as well: "retrieval", "logic", "agent". These end a phrase once where they stand within one so many times. */
const adjectival = /(?:ac|al|ar|ive|ic|ile|ous|able|ible|ant|ent|ern|less|ful|wide)$/u
const mostWithin = 4

const isPlural = ({ text }: Token): boolean => singularWord(text.toLowerCase()) !== text.toLowerCase()

const placeOf = (tokens: Token[], at: number): Place => {
  const [before, here, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (here === undefined) return null
  const follows = next?.joins === true ? next.text.toLowerCase() : ''
  const precedes = here.joins && before !== undefined ? before.text.toLowerCase() : ''
  // Behind a text's headings sentences begin without a stop before them.
  if (articles.has(follows)) return next?.text === follows ? 'VERB' : null
  if (beforeOthers.has(precedes) || precedes.endsWith('ly')) return null
  if (follows === '' || (next?.word.term === null && /^(?!and$|or$)\p{L}/u.test(follows))) {
    // "Policies matter for": hardly a noun stands behind a plural.
    const isBehindPlural = precedes !== '' && before !== undefined && isPlural(before) && !isPlural(here)
    return isBehindPlural ? null : 'END'
  }
  // Of "Hecke algebras" the first word alone is nothing.
  const isEponym = /^\p{Lu}\p{Ll}/u.test(here.text) && !here.opensSentence
  return isEponym || isPlural(here) || next?.word.term === null ? null : 'WITHIN'
}

/**
 * Whether a word is a noun in what some papers write, by the words around it: "the lichens of" and "lichen growth", but neither "hidden layer" nor
 * "regulates the". A paper in another language than English speaks for any of its words.
 */
export const isUsedAsNoun = (word: string, papers: Writing[]): boolean => {
  const [key = ''] = tokenize(word).map((token) => token.key)
  const places = papers.flatMap((paper) => {
    const { title, text } = writtenTokens(paper)
    const { english, foreign } = grammarCounts(text, 0, text.length)
    // What words of other languages stand around shows nothing by English grammar.
    if (foreign > english) return ['END' as const]
    return [title, text].flatMap((tokens) =>
      tokens.flatMap((token, at) => (token.key === key ? [placeOf(tokens, at)] : [])),
    )
  })
  const count = (place: Place): number => places.filter((one) => one === place).length
  if (
    noNouns.has(key) ||
    latinHalves.has(key) ||
    plainAdjectives.has(key) ||
    pastForms.has(key) ||
    pastForm.test(key)
  )
    return false
  return adjectival.test(key)
    ? mostWithin * count('END') >= Math.max(1, count('WITHIN'))
    : count('END') + count('WITHIN') > count('VERB')
}

import { singularWord } from '../../../text/singular-word.ts'
import type { Token } from '../../../text/token.ts'
import { tokenize } from '../../../text/tokenize.ts'
import { placesOfName } from './places-of-name.ts'
import type { Writing } from './writing.ts'
import { writtenTokens } from './written-tokens.ts'

/** How often a text uses a name in each of the ways that show its number: "weaving", "a loom", "the weather", "looms". */
export type UsesOfName = { bare: number; withA: number; withThe: number; plural: number }

/** Words that a name before them does not go on with: it stands for itself there. */
const behindName = new Set(
  `after also although and are as at be because been before between but by can could during for from had has have if in into is it its may must not of on or
  over should than that their then there these they this through to under was we were when where which while who whose will with within without would`.split(
    /\s+/u,
  ),
)

const oneOf = /^(?:an?|another|each|either|every|one)$/iu
/** Not "that", which mostly begins a clause: "we show that attention is ...". */
const thatOne = /^(?:his|her|its|my|our|the|their|this|your)$/iu

/** So many words may stand between an article and the name: "a fully convolutional network". */
const mostBetween = 2

/** What the words before a name show of its number; null for nothing. */
const articleBefore = (tokens: Token[], start: number): Exclude<keyof UsesOfName, 'plural'> | null => {
  for (let place = start; place >= start - mostBetween && tokens[place]?.joins; place -= 1) {
    const before = tokens[place - 1]?.text.toLowerCase() ?? ''
    if (oneOf.test(before)) return 'withA'
    if (thatOne.test(before)) return place === start ? 'withThe' : null
    if (behindName.has(before)) return 'bare'
  }
  return 'bare'
}

/** How a paper's text uses a name where it stands for itself and not before another noun. Titles, which drop their articles, do not count. */
export const usesOfName = (name: string, writing: Writing): UsesOfName => {
  const { text: tokens } = writtenTokens(writing)
  const keys = tokenize(name).map(({ key }) => key)
  const uses: UsesOfName = { bare: 0, withA: 0, withThe: 0, plural: 0 }
  if (keys.length === 0) return uses
  for (const start of placesOfName(tokens, keys)) {
    const end = start + keys.length
    const [last, next] = [tokens[end - 1], tokens[end]]
    if (last === undefined || tokens.slice(start + 1, end).some(({ joins }) => !joins)) continue
    if (next?.joins === true && !behindName.has(next.text.toLowerCase())) continue
    if (/['’]s?$/u.test(last.text)) continue
    const lower = last.text.toLowerCase()
    const isSingular = last.text.endsWith('S') || singularWord(lower) === lower
    const way = isSingular ? articleBefore(tokens, start) : 'plural'
    if (way !== null) uses[way] += 1
  }
  return uses
}

import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { phraseKind } from '../kinds/phrase-kind.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Reading } from '../../text/reading.ts'
import { sortsOfNames } from './sorts-of-names.ts'
import { spellingAt } from '../spelling-at.ts'

/** What an idea in two words or more has behind it and stays the same: "vehicle routing problem" beside "vehicle routing". */
const sortsOfIdeas = new Set('approach framework method problem strategy task technique'.split(' '))

/** Sorts of which a name may be already by its own last word: a "graph transformer model" is a graph transformer. */
const kindOfSort: ReadonlyMap<string, ConceptKind> = new Map<string, ConceptKind>([
  ['algorithm', 'METHOD'],
  ['architecture', 'MODEL'],
  ['dataset', 'DATASET'],
  ['model', 'MODEL'],
  ['problem', 'TASK'],
  ['procedure', 'METHOD'],
  ['task', 'TASK'],
  ['technique', 'METHOD'],
])

/** A name with capitals inside, an acronym too. */
const isOwnName = (written: string): boolean => /^\S*(?:\p{Ll}\p{Lu}|\p{Lu}{2})\S*$/u.test(written)

/** The place of what a phrase names before a last word that only says what sort of thing it is; null where the last word says more, or the name alone would say less. */
export const nameBeforeSort = (reading: Reading, phrase: NounPhrase): { from: number; to: number } | null => {
  const [first, last, end] = [phrase[0], phrase.at(-1), phrase.at(-2)]
  if (first === undefined || last === undefined || end === undefined || last.from !== last.to) return null
  const sort = reading.tokens[last.from]?.key ?? ''
  const name = { from: first.from, to: end.to }
  if (phrase.length > 2 && sortsOfIdeas.has(sort)) return name
  const kind = kindOfSort.get(sort)
  if (kind !== undefined) {
    const words = reading.tokens.slice(name.from, name.to + 1).map(({ key }) => key)
    if (words.length > 1 && phraseKind(words) === kind) return name
  }
  return sortsOfNames.has(sort) && isOwnName(spellingAt(reading, name)) ? name : null
}

import model from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import type { Reading } from './reading.ts'
import type { WordClass } from './word-class.ts'

/** A text this long is more than an abstract; what comes after it is not tagged. */
const longestText = 20_000
/** The tagger remembers every word that it meets: it is made anew (a tenth of a second) before that takes much memory. */
const charactersPerTagger = 30_000_000

const classes: Partial<Record<string, WordClass>> = {
  NOUN: 'NOUN',
  PROPN: 'PROPER_NOUN',
  ADJ: 'ADJECTIVE',
  VERB: 'VERB',
  ADV: 'ADVERB',
  NUM: 'NUMBER',
  ADP: 'PREPOSITION',
}

const makeTagger = () => winkNlp(model, ['pos'])

let tagger = makeTagger()
let characters = 0

/** In a title with capitals throughout, capitals tell the tagger nothing but mislead it. */
const asSentence = (title: string): string => title.replace(/\b\p{Lu}\p{Ll}+/gu, (word) => word.toLowerCase())

/** What is no word, however long: the tagger's patterns take the third power of its length where it has signs of an address. */
const longRun = /\S{300,}/gu
const parted = (run: string): string => run.replace(/[^\p{L}\p{N}]/gu, (sign) => ' '.repeat(sign.length))

const plain = (reading: Reading): string => {
  const text = reading.source
    .slice(0, longestText)
    .replace(/[^\S ]/gu, ' ')
    .replace(longRun, parted)
  if (!reading.titleIsCapitalised) return text
  const end = reading.tokens[reading.titleTokens]?.start ?? text.length
  return asSentence(text.slice(0, end)) + text.slice(end)
}

/**
 * The class of each of a reading's tokens, in order; OTHER beyond the first 20,000 characters. Where the tagger reads several tokens as one word ("pre-trained"), all
 * have its class.
 */
export const tagWords = (reading: Reading): WordClass[] => {
  const text = plain(reading)
  characters += text.length
  if (characters > charactersPerTagger) {
    tagger = makeTagger()
    characters = text.length
  }
  const words = tagger.readDoc(text).tokens()
  const values = words.out(tagger.its.value)
  const tags = words.out(tagger.its.pos)
  const found: WordClass[] = []
  let at = 0
  let word = 0
  for (const token of reading.tokens) {
    while (word < values.length) {
      const value = values[word] ?? ''
      const start = text.indexOf(value, at)
      if (start === -1 || start - at > 200) {
        word += 1
        continue
      }
      if (start + value.length > token.start) break
      at = start + value.length
      word += 1
    }
    found.push(classes[tags[word] ?? ''] ?? 'OTHER')
  }
  return found
}

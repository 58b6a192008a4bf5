import type { Reading } from '../../text/reading.ts'

const year = /^(?:\s(?:&|and)\s\p{Lu}[\p{Ll}’'-]{1,20})?(?:,\s|\s?\()(?:19|20)\d\d[a-z]?[);,]/u

/** "Nagib and co-workers" */
const others = /^\sand\s(?:co-?workers|colleagues|collaborators)\b/u
/** "Extending a result of Juhasz", "an algorithm due to Frieze and Vu": whose it is, where nothing else is said of them. */
const made =
  /\b(?:algorithm|bound|conjecture|idea|lemma|proof|question|result|theorem|work)s?\s(?:of|by|due\sto)\s(?:\p{Lu}[\p{Ll}’'-]+(?:,|\sand)\s){0,2}$/u
const nothingElse =
  /^(?:[,.;:)]|\sand\s\p{Lu}|,\s|\s(?:about|by|for|from|in|is|on|showing|that|to|was|we|which|who)\b)/u

/** Whether a word belongs to a reference to somebody's work: "Xu et al.", "Huang and Wang (2006)". */
export const isCitedAuthor = ({ source, tokens }: Reading, place: number): boolean => {
  const token = tokens[place]
  const next = tokens[place + 1]
  if (token === undefined) return false
  if (token.text === 'et' && next?.text === 'al') return true
  if (token.text === 'al' && tokens[place - 1]?.text === 'et') return true
  if (!/^\p{Lu}[\p{Ll}’'-]+$/u.test(token.text)) return false
  return (
    (next?.text === 'et' && tokens[place + 2]?.text === 'al') ||
    year.test(source.slice(token.end, token.end + 36)) ||
    (next?.text === 'and' && others.test(source.slice(token.end, token.end + 20))) ||
    (nothingElse.test(source.slice(token.end, token.end + 12)) &&
      made.test(source.slice(Math.max(0, token.start - 60), token.start)))
  )
}

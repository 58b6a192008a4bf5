import type { Reading } from '../../text/reading.ts'
import { tokensWithin } from './tokens-within.ts'

const word = String.raw`\p{Lu}[\p{Ll}’'-]+`
const person = String.raw`(?:\p{Lu}\.[\s-]?){0,3}${word}(?:\s(?:\p{Lu}\.|${word})){0,2}`
/** With an initial or a given name, which tells people from things that do something too. */
const inFull = String.raw`(?:(?:\p{Lu}\.[\s-]?){1,3}${word}|${word}(?:\s\p{Lu}\.){1,2}\s${word}|${word}(?:\s${word}){1,2})`
const more = String.raw`(?:,\s${person}){0,5}(?:,?\s(?:and|&)\s${person})?`

/** What people alone find or do, and what other things do as well: "introduced by Adam". */
const found =
  '(?:conjecture|inequality|lemma|theorem)s?\\s(?:of|by|due\\sto)|(?:answered|asked|conjectured|posed|proved|proven|settled)\\s(?:\\p{Ll}+ly\\s|first\\s|earlier\\s)?by'
const did =
  '(?:argument|construction|idea|method|paper|proof|question|result|technique|theory|work)s?\\s(?:by|due\\sto)|(?:construction|proof|result)s?\\sof|(?:constructed|defined|discovered|established|formulated|given|initiated|introduced|observed|obtained|pioneered|proposed|raised|shown|stated|studied|suggested)\\s(?:\\p{Ll}+ly\\s|first\\s|earlier\\s)?by'

/** What no name of a thing goes on with: "a theorem of Keelson is", but not "a theorem of Keelson spaces". */
const end = String.raw`(?=\s*(?:[.,;:()\[\]]|['’]s?\s|$)|\s(?:about|and(?!\s\p{Lu})|as|asserts?|at|by|concerning|for|from|gives?|has|have|implies|imply|in|is|on|says?|shows?|states?|that|to|uses?|using|was|were|which|who|with)(?!\p{L}))`

const credit = new RegExp(`\\b(?:(?:${found})\\s${person}|(?:${did})\\s${inFull})${more}${end}`, 'gu')
/** "..., by Keelson and Barge, ..." */
const pair = new RegExp(`(?<=^|\\n|[.;:,]\\s)[Bb]y\\s${person}\\sand\\s${person}(?=,)`, 'gu')
const cited = new RegExp(`${person}${more},?(?=\\set\\sal\\b)`, 'gu')

const mayHaveSome =
  /\b[Bb]y\s[A-Z\u00c0-\u00de]|(?:conjecture|construction|inequality|lemma|proof|result|theorem)s?\s(?:of|due\sto)\s[A-Z\u00c0-\u00de]/

/** Of each token of a paper, in order, whether it is the name of somebody who is given credit: "proved by Andrew Keelson", "Barge and Hull et al.". */
export const inCredit = (reading: Reading): boolean[] => {
  const patterns = [
    ...(mayHaveSome.test(reading.source) ? [credit, pair] : []),
    ...(reading.source.includes(' et al') ? [cited] : []),
  ]
  const within = tokensWithin(reading, patterns)
  if (patterns.length === 0) return within
  // "The proof by ..." is no part of it.
  return within.map((isWithin, place) => isWithin && /^\p{Lu}/u.test(reading.tokens[place]?.text ?? ''))
}

import type { Reading } from '../text/reading.ts'
import { tokensWithin } from './tokens-within.ts'

const person = String.raw`(?:\p{Lu}\.[\s-]?){0,3}\p{Lu}[\p{Ll}’'-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{Ll}’'-]+)){0,2}`
const persons = String.raw`${person}(?:,\s${person}){0,5}(?:,?\s(?:and|&)\s${person})?`

/** What people have found, and how it is said that they have. */
const found = `(?:argument|conjecture|construction|estimate|formula|inequality|lemma|proof|result|theorem)s?\\s(?:of|by|due\\sto)`
const foundBy = `(?:algorithm|approach|idea|method|paper|question|technique|theory|work)s?\\s(?:by|due\\sto)`
const did = `(?:answered|asked|conjectured|constructed|defined|discovered|established|formulated|given|initiated|introduced|observed|obtained|pioneered|posed|proposed|proved|proven|raised|settled|shown|stated|studied|suggested)\\s(?:\\p{Ll}+ly\\s|first\\s|earlier\\s)?by`

/** What no name of a thing goes on with: "a theorem of Keelson is", but not "a theorem of Keelson spaces". */
const end = String.raw`(?=\s*(?:[.,;:()\[\]]|['’]s?\s|$)|\s(?:about|and(?!\s\p{Lu})|as|asserts?|at|by|concerning|for|from|gives?|has|have|implies|imply|in|is|on|says?|shows?|states?|that|to|uses?|using|was|were|which|who|with)(?!\p{L}))`

const credit = new RegExp(`\\b(?:${found}|${foundBy}|${did})\\s${persons}${end}`, 'gu')
/** "..., by Keelson and Barge, ..." */
const pair = new RegExp(`(?<=^|\\n|[.;:,]\\s)[Bb]y\\s${person}\\sand\\s${person}(?=,)`, 'gu')
const cited = new RegExp(`${persons},?(?=\\set\\sal\\b)`, 'gu')

const mayHaveSome = /\b[Bb]y\s\p{Lu}|\b(?:of|to)\s\p{Lu}/u

/** Of each token of a paper, in order, whether it is the name of somebody who is given credit: "proved by Andrew Keelson", "Barge and Hull et al.". */
export const inCredit = (reading: Reading): boolean[] => {
  const patterns = [
    ...(mayHaveSome.test(reading.source) ? [credit, pair] : []),
    ...(reading.source.includes(' et al') ? [cited] : []),
  ]
  const within = tokensWithin(reading, patterns)
  // "The proof by ..." is no part of it.
  return within.map((isWithin, place) => isWithin && /^\p{Lu}/u.test(reading.tokens[place]?.text ?? ''))
}

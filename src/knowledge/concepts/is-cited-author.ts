import type { Reading } from '../text/reading.ts'

const year = /^(?:\s(?:&|and)\s\p{Lu}[\p{Ll}’'-]{1,20})?(?:,\s|\s?\()(?:19|20)\d\d[a-z]?[);,]/u

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
    year.test(source.slice(token.end, token.end + 36))
  )
}

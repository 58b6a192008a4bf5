import { isApprover } from '../words/is-approver.ts'

/** A footnote's mark in front of a name, a space between them: "4 Institute of Things", "a Birka University"; and what German and English journals put before one. */
const mark =
  /^[*†‡§¶]+\s*(?=\p{Lu})|^(?:\d{1,2}(?:\s?[.:)])?|[a-h][.,]?)\s+(?=\p{Lu}\S)|^[Ee]x-(?=\p{Lu})|^(?:[Cc]\/[Oo]|p\/a)\s(?=\p{L})|^(?:[Aa]us\s(?:de[mr])|[Ff]rom\sthe)\s(?=\p{L})/u

/** The same without the space, "aBirka Health Laboratories"; "eBay" is a name, and so may be what begins with an "e". */
const glued = /^[a-df-h](?=\p{Lu}\p{Ll}+\s\p{Lu})/u

/** A bracket around a whole text, and one that nothing opens or closes. */
const withoutBrackets = (text: string): string => {
  const { square, round } = /^(?:\[(?<square>[^[\]]*)\]|\((?<round>[^()]*)\))$/u.exec(text)?.groups ?? {}
  const inside = square ?? round ?? text
  return inside.includes('(') === inside.includes(')') ? inside : inside.replace(/[()]/gu, ' ').trim()
}

/** "Key Laboratory of Things (Ministry of Education)" */
const withoutApprover = (text: string): string =>
  text.replace(/\s*\(([^()]*)\)/gu, (bracket, inside: string, at: number) =>
    isApprover(inside, text.slice(0, at)) ? '' : bracket,
  )

/** An affiliation without the footnote's mark before it and the brackets around it. */
export const withoutMarks = (stated: string): string => {
  const text = withoutApprover(withoutBrackets(stated))
  const marked = text.replace(mark, '')
  return marked === text ? text.replace(glued, '') : marked
}

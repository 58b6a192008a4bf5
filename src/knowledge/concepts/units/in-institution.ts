import { bodyKinds } from '../../text/body-kinds.ts'
import type { Reading } from '../../text/reading.ts'
import { tokensWithin } from './tokens-within.ts'

const word = String.raw`(?:St\.|\p{Lu}\.|\p{Lu}[\p{L}'’-]*)`
/** What no name of an institution begins with, though a sentence may: "The", "At". */
const opener =
  '(?:A|All|An|And|As|At|By|Each|Every|For|From|In|It|Most|Of|On|Our|Some|That|The|These|This|Those|To|With)'
const sort = `(?:College|${bodyKinds.named})`
const more = String.raw`(?:(?:,\s|\s(?:(?:and|for|of)\s)?(?:the\s)?)${word}){0,6}`
/** "Academy of Sciences", "Federal Center for Ship Design". */
const ofSomething = String.raw`(?:(?!${opener}\s)${word}\s){0,5}${sort}\s(?:for|of)\s(?:the\s)?${word}${more}`
/** "Birka University", where the name ends there. */
const named = String.raw`(?:(?!${opener}\s)${word}\s){1,5}(?:College|Hospital|Institute|University)(?!\s\p{Lu}|-|\p{L})`
const institution = new RegExp(String.raw`(?<![\p{L}-])(?:${ofSomething}|${named})`, 'gu')

/** What an institution made is a thing that papers are about: "Center for Harbor Studies Depression Scale". */
const isThing =
  /\s(?:Atlas|Battery|Benchmark|Checklist|Classification|Collection|Corpus|Criteria|Data|Database|Dataset|Guidelines?|Index|Inventory|Method|Model|Project|Protocol|Questionnaire|Registry|Report|Scale|Score|Study|Survey|System|Template|Test)s?$/u

const mayNameOne = new RegExp(sort, 'u')

/**
 * Of each token of a paper, in order, whether it belongs to the name of an institution: that is where something was done, not what a paper is about. Not in a title
 * whose words all have capitals, where nothing tells names.
 */
export const inInstitution = (reading: Reading): boolean[] => {
  const { source, tokens, titleTokens, titleIsCapitalised } = reading
  const text = titleIsCapitalised ? (tokens[titleTokens]?.start ?? source.length) : 0
  return tokensWithin(
    reading,
    mayNameOne.test(source) ? [institution] : [],
    (name, place) => place >= text && !isThing.test(name),
  )
}

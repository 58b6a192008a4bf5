import { generalAdjectives } from '../../text/general-adjectives.ts'
import { tokenize } from '../../text/tokenize.ts'
import { vagueWords } from '../../text/vague-words.ts'

/** People and bodies that papers of every field have to do with: named only where nothing else is. Folded as foldWord does. */
const actors = new Set(
  'adult author child company customer employee enterprise individual institution man organization patient people person population researcher respondent scientist student teacher vendor woman worker'.split(
    ' ',
  ),
)

/** Where, when and how much of what: a paper has them whatever it is about. Folded as foldWord does. */
const circumstances = new Set(
  'alpha beta capacity centimeter circumstance day degree epsilon gamma hour kilometer lambda meter millimeter minute month night plot season sigma surrounding week year'.split(
    ' ',
  ),
)

/** What is done, measured and looked at in papers of every field, or as what living things are classed, where nothing says of what: "prediction", "species". Folded as foldWord does. */
const unsaid = new Set(
  `angle boundary calculation computation construction curve decision density depth detection distance estimation extraction frame generation genus height length operation
  position prediction pressure production selection sequence species specimen surface taxon temperature thickness validation velocity weight width`.split(
    /\s+/u,
  ),
)

const isVagueWord = (word: string): boolean =>
  vagueWords.has(word) || actors.has(word) || circumstances.has(word)

/** Where papers come from, and who prints them. */
const institution =
  /^(?:(?:the|american|national|royal) )?(?:academy|association|college|department|faculty|institute|ministry|school|university)(?: (?:for|of)\b|$)|\buniversity$/iu

/** Whether a concept's name says nothing of what two papers share: "Survey", "good performance". */
export const isVague = (name: string): boolean => {
  if (institution.test(name)) return true
  const words = tokenize(name).map((token) => token.key)
  if (words.length === 1 && unsaid.has(words[0] ?? '')) return true
  return isVagueWord(words.at(-1) ?? '') && words.slice(0, -1).every((word) => generalAdjectives.has(word))
}

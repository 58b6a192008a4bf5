import { generalAdjectives } from '../text/general-adjectives.ts'
import { tokenize } from '../text/tokenize.ts'
import { vagueWords } from '../text/vague-words.ts'

/** People and bodies that papers of every field have to do with: named only where nothing else is. Folded as foldWord does. */
const actors = new Set(
  'adult author child company customer employee individual institution man organization patient people person population researcher respondent scientist student teacher vendor woman worker'.split(
    ' ',
  ),
)

/** Where, when and how much of what: a paper has them whatever it is about. Folded as foldWord does. */
const circumstances = new Set(
  'centimeter circumstance day degree hour kilometer meter millimeter minute month night plot season surrounding week year'.split(
    ' ',
  ),
)

const isVagueWord = (word: string): boolean =>
  vagueWords.has(word) || actors.has(word) || circumstances.has(word)

/** Whether a concept's name says nothing of what two papers share: "Survey", "good performance". */
export const isVague = (name: string): boolean => {
  const words = tokenize(name).map((token) => token.key)
  return isVagueWord(words.at(-1) ?? '') && words.slice(0, -1).every((word) => generalAdjectives.has(word))
}

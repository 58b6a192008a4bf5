import { foldWord } from '../text/fold-word.ts'
import { singularWord } from '../text/singular-word.ts'
import { vagueWords } from './vague-words.ts'

/** Whether a concept's name is a single word that says nothing of what two papers share: "Survey", "performance". */
export const isVague = (name: string): boolean => vagueWords.has(singularWord(foldWord(name)))

import { mendHyphens } from './mend-hyphens.ts'
import { readableLatex } from './readable-latex.ts'

/** A title or text as people want to read it: LaTeX written out, and words whole that a line's end divided. */
export const readableText = (text: string): string => mendHyphens(readableLatex(text))

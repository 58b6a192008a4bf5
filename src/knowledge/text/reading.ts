import { lowerCapitals } from './lower-capitals.ts'
import type { Token } from './token.ts'
import { tokenize } from './tokenize.ts'

/**
 * A paper's title and text as one run of words: tokens before `titleTokens` are the title's. `written` is the text as the paper has it, `source` the
 * same with what is in capitals throughout in small letters: offsets are those of both.
 */
export type Reading = {
  source: string
  written: string
  tokens: Token[]
  titleTokens: number
  titleIsCapitalised: boolean
}

const capitalised = (token: Token): boolean => /^\p{Lu}/u.test(token.text)

/** Reads title and text once, for everything that looks for names in them. */
export const readPaper = (title: string, text: string): Reading => {
  // The empty line keeps a name from reaching over the border.
  const written = `${title}\n\n${text}`
  const source = `${lowerCapitals(title, text)}\n\n${lowerCapitals(text, title)}`
  const tokens = tokenize(source)
  const titleTokens = tokens.findIndex((token) => token.start >= title.length)
  const inTitle = tokens
    .slice(1, titleTokens === -1 ? tokens.length : titleTokens)
    .filter((token) => token.text.length > 3)
  return {
    source,
    written,
    tokens,
    titleTokens: titleTokens === -1 ? tokens.length : titleTokens,
    titleIsCapitalised: inTitle.filter(capitalised).length * 2 > inTitle.length,
  }
}

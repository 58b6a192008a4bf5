import { z } from 'zod'
import { Failure } from '../failure.ts'
import type { InputFile } from './input-file.ts'
import { readLines } from './read-lines.ts'

/** So many lines with something on them are looked at: one bad line does not make a file another format. */
const linesLookedAt = 5

const object = z.record(z.string(), z.unknown())

const parsedJson = (text: string): { isJson: boolean; isObject: boolean } => {
  try {
    return { isJson: true, isObject: object.safeParse(JSON.parse(text)).success }
  } catch {
    return { isJson: false, isObject: false }
  }
}

/** An array whose entries stand on lines of their own would pass for JSON lines with odd commas. */
const opensAnArray = (text: string): boolean => text.startsWith('[') && !parsedJson(text).isJson

const looks: [pattern: RegExp, what: string][] = [
  [/^\[/u, "it looks like a JSON array; write its entries one a line, for example with jq -c '.[]'"],
  [/^\{\s*$/u, 'it looks like JSON over several lines; write one object a line, for example with jq -c .'],
  [
    /^\{/u,
    'its JSON is broken, or goes on over several lines; write one object a line, for example with jq -c .',
  ],
  [/^<(?:!|html|\?xml)/iu, 'it looks like HTML or XML'],
  [
    /^(?:new|daily papers|get trending papers in your email inbox!)$/iu,
    "it looks like a daily papers page; import it with 'papergraph import daily-papers-page'",
  ],
  [/^@\w+\s*\{/u, 'it looks like BibTeX'],
  [/^[^,;\t{}]+(?:[,;\t][^,;\t{}]+)+$/u, 'it looks like a table (CSV or TSV); write one JSON object a row'],
]

const looksLike = (text: string): string => {
  const beginning = text.slice(0, 1000)
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text
  return looks.find(([pattern]) => pattern.test(beginning))?.[1] ?? `it begins with '${shown}'`
}

/**
 * Throws a Failure INPUT_REFUSED, with what the file looks like, where none of the first lines with something on them is a JSON object, where the first one
 * opens an array, or where no line has anything on it.
 */
export const refuseUnlessJsonLines = async (file: InputFile): Promise<void> => {
  let first: { line: number; what: string } | null = null
  let looked = 0
  for await (const line of readLines(file, null)) {
    const text = line.kind === 'text' ? line.text.trim() : null
    if (text === '') continue
    if (text !== null && parsedJson(text).isObject) return
    first ??= {
      line: line.start.line,
      what: line.kind === 'text' ? looksLike(line.text.trim()) : line.reason,
    }
    looked += 1
    if (looked === linesLookedAt || (looked === 1 && text !== null && opensAnArray(text))) break
  }
  if (first === null)
    throw new Failure('INPUT_REFUSED', `${file.name}: there is nothing in it but blank lines`)
  throw new Failure(
    'INPUT_REFUSED',
    `${file.name}:${first.line}: expected one JSON object a line; ${first.what}`,
  )
}

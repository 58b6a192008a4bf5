import { Failure } from '../../failure.ts'
import type { InputFile } from '../input-file.ts'
import type { LinePlace } from '../line.ts'
import { readLines } from '../read-lines.ts'
import { tidyLine } from './tidy-line.ts'

/** A tidy line of a page and where it stands. */
export type PageLine = { text: string; start: LinePlace; next: LinePlace }

/** A page has its abstracts on one line; the longest of them are far below 1 MiB. */
const longest = 1024 * 1024

/** The lines of a page from a place on. Throws a Failure INPUT_REFUSED with the line where one is no text. */
export async function* readPageLines(file: InputFile, from: LinePlace | null): AsyncGenerator<PageLine> {
  for await (const line of readLines(file, from, longest)) {
    if (line.kind === 'unreadable')
      throw new Failure('INPUT_REFUSED', `${file.name}:${line.start.line}: ${line.reason}`)
    yield { text: tidyLine(line.text), start: line.start, next: line.next }
  }
}

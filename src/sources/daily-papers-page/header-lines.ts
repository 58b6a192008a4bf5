import type { InputFile } from '../input-file.ts'
import { bodyLikeness } from './body-likeness.ts'
import { isPageMark } from './is-page-mark.ts'
import type { PageLine } from './read-page-lines.ts'
import { readPageLines } from './read-page-lines.ts'

/** A header has seven lines; other exports may put a menu before it. */
const longestHeader = 60

/** No line of a header is as long as an abstract. */
const longestLine = 160

const bullet = /^[•·]/u

/**
 * The lines among which a page's header is, without blank ones: up to the first below one of its marks that is text or belongs to a paper's meta
 * block, that one included.
 */
export const headerLines = async (file: InputFile): Promise<PageLine[]> => {
  const lines: PageLine[] = []
  let hasMark = false
  for await (const line of readPageLines(file, null)) {
    if (line.text === '') continue
    lines.push(line)
    hasMark ||= isPageMark(line.text)
    const isText = line.text.length > longestLine && bodyLikeness(line.text) > 0
    if ((hasMark && (isText || bullet.test(line.text))) || lines.length === longestHeader) break
  }
  return lines
}

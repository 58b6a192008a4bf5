import { Failure } from '../../failure.ts'
import type { InputFile } from '../input-file.ts'
import type { LinePlace } from '../line.ts'
import { brokenMeta } from './broken-meta.ts'
import { pageFurniture } from './page-furniture.ts'
import type { PagePart } from './page-part.ts'
import { readMeta } from './read-meta.ts'
import { readPageLines } from './read-page-lines.ts'
import type { PageLine } from './read-page-lines.ts'

/** A meta block takes at most this many lines, blank ones included. */
const linesAhead = 16

/** A line of a meta block is short. */
const longestMetaLine = 240

/** Far more than any abstract: a page's paragraphs are held whole. */
const longestParagraph = 1024 * 1024

const secondHeader = /^(?:by ?AK and the research community|get trending papers in your email inbox!?)$/iu

/** Each line with the lines that follow it; the array is the same one each time. */
async function* withLinesAhead(lines: AsyncIterable<PageLine>): AsyncGenerator<PageLine[]> {
  const window: PageLine[] = []
  for await (const line of lines) {
    window.push(line)
    if (window.length < linesAhead) continue
    yield window
    window.shift()
  }
  for (; window.length > 0; window.shift()) yield window
}

const metaAt = (window: PageLine[]) => {
  const texts = window.map(({ text }) => text)
  const long = texts.findIndex((text) => text.length > longestMetaLine)
  return texts[0] === '' || long === 0 ? null : readMeta(long === -1 ? texts : texts.slice(0, long))
}

/** Exports that break lines break them before this length: a longer line is a paragraph of its own, whatever stands next to it. */
const wholeLine = 250

const textPart = (kind: 'paragraph' | 'broken', lines: PageLine[]): PagePart[] => {
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) return []
  const text = lines.map((line) => line.text).join(' ')
  const isFurniture = kind === 'paragraph' && pageFurniture(text) === 'surely'
  return [{ kind: isFurniture ? 'furniture' : kind, text, start: first.start, next: last.next }]
}

const paragraphsOf = (lines: PageLine[]): PagePart[] => {
  const whole = lines.findIndex(({ text }) => text.length >= wholeLine)
  if (whole === -1) return textPart('paragraph', lines)
  return [
    ...textPart('paragraph', lines.slice(0, whole)),
    ...textPart('paragraph', lines.slice(whole, whole + 1)),
    ...paragraphsOf(lines.slice(whole + 1)),
  ]
}

/** The parts in lines that stand together and have no meta block among them. */
const partsOf = (lines: PageLine[]): PagePart[] => {
  const broken = brokenMeta(lines.map(({ text }) => text)) ?? lines.length
  return [...paragraphsOf(lines.slice(0, broken)), ...textPart('broken', lines.slice(broken))]
}

/**
 * The parts of a page from a place on. Throws a Failure INPUT_REFUSED with the line where a second page begins, or
 * where a paragraph is too long for any page.
 */
export async function* readPageParts(file: InputFile, from: LinePlace): AsyncGenerator<PagePart> {
  let held: PageLine[] = []
  let heldLength = 0
  let metaLinesLeft = 0

  for await (const window of withLinesAhead(readPageLines(file, from))) {
    const [line] = window
    if (line === undefined) continue
    if (metaLinesLeft > 0) {
      metaLinesLeft -= 1
      continue
    }
    if (secondHeader.test(line.text))
      throw new Failure(
        'INPUT_REFUSED',
        `${file.name}:${line.start.line}: a second page begins here; import each page as a file of its own`,
      )
    const found = metaAt(window)
    const isFurniture = pageFurniture(line.text) === 'surely'
    if (line.text === '' || found !== null || isFurniture) {
      yield* partsOf(held)
      held = []
      heldLength = 0
    }
    if (found !== null) {
      metaLinesLeft = found.lines - 1
      const last = window[metaLinesLeft] ?? line
      yield { kind: 'meta', meta: found.meta, start: line.start, next: last.next }
    } else if (isFurniture) yield { kind: 'furniture', text: line.text, start: line.start, next: line.next }
    else if (line.text !== '') {
      held.push(line)
      heldLength += line.text.length
      if (heldLength > longestParagraph)
        throw new Failure(
          'INPUT_REFUSED',
          `${file.name}:${held[0]?.start.line}: a paragraph of more than ${longestParagraph} characters begins here; no page has one`,
        )
    }
  }
  yield* partsOf(held)
}

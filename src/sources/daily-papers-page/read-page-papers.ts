import type { InputFile } from '../input-file.ts'
import type { LinePlace } from '../line.ts'
import { bodyLikeness } from './body-likeness.ts'
import { labelParagraphs } from './label-paragraphs.ts'
import type { PagePaper } from './page-paper.ts'
import type { PagePart } from './page-part.ts'
import { readPageParts } from './read-page-parts.ts'

type Paragraph = Extract<PagePart, { kind: 'paragraph' }>
type Meta = Extract<PagePart, { kind: 'meta' }>

/** So many paragraphs are looked at together; a page without meta blocks is one run from its first line to its last. */
const longestRun = 400

/** What is decided of a run that goes on: the last papers wait for what follows them. */
const waiting = 40

/** The reading of a paragraph is told to be unsure where the other one would cost less than this more. */
const sureFrom = 1

/** Paragraphs in groups that each begin with a title; text before the first title is a group of its own. */
const grouped = (paragraphs: Paragraph[]): { lines: Paragraph[]; hasTitle: boolean; isUnsure: boolean }[] => {
  const labels = labelParagraphs(paragraphs.map(({ text }) => bodyLikeness(text)))
  const groups: { lines: Paragraph[]; hasTitle: boolean; isUnsure: boolean }[] = []
  for (const [place, paragraph] of paragraphs.entries()) {
    const label = labels[place]
    const isUnsure = label !== undefined && label.margin < sureFrom
    const group = groups.at(-1)
    if (group === undefined || label?.kind === 'title')
      groups.push({ lines: [paragraph], hasTitle: label?.kind === 'title', isUnsure })
    else {
      group.lines.push(paragraph)
      group.isUnsure ||= isUnsure
    }
  }
  return groups
}

const papersOf = (paragraphs: Paragraph[], meta: Meta | null, end: LinePlace): PagePaper[] => {
  const groups = grouped(paragraphs)
  return groups.flatMap(({ lines, hasTitle, isUnsure }, place): PagePaper[] => {
    const [title, ...texts] = lines
    if (title === undefined) return []
    const next = groups[place + 1]?.lines[0]?.start ?? end
    if (!hasTitle)
      return [{ kind: 'stray', start: title.start, next, reason: 'text without a title above it' }]
    return [
      {
        kind: 'paper',
        start: title.start,
        next,
        title: title.text,
        abstract: texts.length === 0 ? null : texts.map(({ text }) => text).join('\n\n'),
        meta: place === groups.length - 1 ? (meta?.meta ?? null) : null,
        isUnsure,
      },
    ]
  })
}

/** The papers of a page from a place below its header on, in order; what stands there without being a paper comes as stray. */
export async function* readPagePapers(file: InputFile, from: LinePlace): AsyncGenerator<PagePaper> {
  let run: Paragraph[] = []
  for await (const part of readPageParts(file, from)) {
    if (part.kind === 'meta') {
      if (run.length === 0)
        yield {
          kind: 'stray',
          start: part.start,
          next: part.next,
          reason: 'authors, day or upvotes without a paper above them',
        }
      yield* papersOf(run, part, part.next)
      run = []
      continue
    }
    run.push(part)
    if (run.length < longestRun) continue
    const papers = papersOf(run, null, part.next)
    const kept = papers.slice(-waiting)
    const rest = kept[0]?.start.offset ?? Infinity
    yield* papers.slice(0, -waiting)
    run = run.filter(({ start }) => start.offset >= rest)
  }
  const last = run.at(-1)
  if (last !== undefined) yield* papersOf(run, null, last.next)
}

import type { InputFile } from '../input-file.ts'
import type { LinePlace } from '../line.ts'
import { bodyLikeness } from './body-likeness.ts'
import { labelParagraphs } from './label-paragraphs.ts'
import { cutMeta } from './cut-meta.ts'
import type { PageHabits } from './page-habits.ts'
import type { PagePaper } from './page-paper.ts'
import type { PagePart } from './page-part.ts'
import { readPageParts } from './read-page-parts.ts'
import { toldAtEnd } from './told-at-end.ts'
import { wholeTexts } from './whole-texts.ts'

type Paragraph = { kind: 'paragraph'; text: string; start: LinePlace; next: LinePlace }
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

/** Whether a title stands right above a day that nobody is named for, as an organisation does whose dot is missing. */
const isUnsureWho = ({ next }: Paragraph, meta: Meta | null): boolean =>
  meta !== null &&
  meta.meta.organization === null &&
  meta.meta.authorCount === null &&
  next.offset === meta.start.offset

const untitled = 'text without a title above it'

const papersOf = (
  paragraphs: Paragraph[],
  meta: Meta | null,
  end: LinePlace,
  habits: PageHabits,
): PagePaper[] => {
  const groups = grouped(paragraphs)
  return groups.flatMap(({ lines, hasTitle, isUnsure }, place): PagePaper[] => {
    const after = groups[place + 1]?.lines[0]?.start ?? end
    const title = hasTitle ? lines[0] : undefined
    const texts = wholeTexts(hasTitle ? lines.slice(1) : lines, habits)
    const own = title === undefined ? [] : (texts.shift() ?? [])
    const strays = texts.map(([first], at): PagePaper => ({
      kind: 'stray',
      start: first?.start ?? after,
      next: texts[at + 1]?.[0]?.start ?? after,
      title: null,
      reason: untitled,
    }))
    if (title === undefined) return strays
    const isLast = place === groups.length - 1 && strays.length === 0
    return [
      {
        kind: 'paper',
        start: title.start,
        next: strays[0]?.start ?? after,
        title: title.text,
        abstract: own.length === 0 ? null : own.map(({ text }) => text).join('\n\n'),
        meta: isLast ? (meta?.meta ?? null) : null,
        isUnsure: isUnsure || (isLast && place > 0 && own.length === 0 && isUnsureWho(title, meta)),
      },
      ...strays,
    ]
  })
}

const scrapOf = ({ text, start, next }: PagePart & { text: string }): PagePaper => ({
  kind: 'scrap',
  start,
  next,
  reason: `lines that look like authors and a day but cannot be read as such: '${text.slice(0, 80)}' (expected '• 10 authors', '·' and 'Nov 17, 2022 2')`,
})

async function* papersIn(file: InputFile, from: LinePlace, habits: PageHabits): AsyncGenerator<PagePaper> {
  let run: Paragraph[] = []
  for await (const part of readPageParts(file, from)) {
    if (part.kind === 'furniture') {
      yield { kind: 'furniture', text: part.text, start: part.start, next: part.next }
      continue
    }
    if (part.kind === 'broken') {
      yield* papersOf(run, null, part.start, habits)
      run = []
      yield scrapOf(part)
      continue
    }
    if (part.kind === 'meta') {
      if (run.length === 0)
        yield {
          kind: 'stray',
          start: part.start,
          next: part.next,
          title: null,
          reason: 'authors, day or upvotes without a paper above them',
        }
      yield* papersOf(run, part, part.next, habits)
      run = []
      continue
    }
    run.push({ ...part, kind: 'paragraph' })
    if (run.length < longestRun) continue
    const papers = papersOf(run, null, part.next, habits)
    const kept = papers.slice(-waiting)
    const rest = kept[0]?.start.offset ?? Infinity
    yield* papers.slice(0, -waiting)
    run = run.filter(({ start }) => start.offset >= rest)
  }
  const last = run.at(-1)
  if (last === undefined) return
  if (!cutMeta(last.text, habits.metaBlocks)) return yield* papersOf(run, null, last.next, habits)
  yield* papersOf(run.slice(0, -1), null, last.start, habits)
  yield scrapOf(last)
}

/**
 * The papers of a page from a place below its header on, in order; what stands there without being a paper comes as what it is. `habits` are those
 * of the whole page, wherever reading begins.
 */
export const readPagePapers = (
  file: InputFile,
  from: LinePlace,
  habits: PageHabits,
): AsyncGenerator<PagePaper> => toldAtEnd(papersIn(file, from, habits), habits)

import type { PageHabits } from './page-habits.ts'
import type { PagePaper } from './page-paper.ts'
import { pageFurniture } from './page-furniture.ts'

type Paper = Extract<PagePaper, { kind: 'paper' }>

const isBare = (paper: PagePaper): paper is Paper =>
  paper.kind === 'paper' && paper.abstract === null && paper.meta === null

const reason =
  'a title at the end of the page with no text, authors or day below it: something that is no paper, or a paper that was cut off'

const notAPaper = (paper: PagePaper): PagePaper =>
  isBare(paper) ? { kind: 'stray', start: paper.start, next: paper.next, title: paper.title, reason } : paper

/**
 * The same papers, but titles with nothing below them wait for what follows: behind the last paper they are none, unless such papers are nothing
 * unusual on the page. A word that pages have around their papers is no paper wherever it stands with nothing below it.
 */
export async function* toldAtEnd(
  papers: AsyncIterable<PagePaper>,
  habits: PageHabits,
): AsyncGenerator<PagePaper> {
  let waiting: PagePaper[] = []
  for await (const paper of papers) {
    const isTold = isBare(paper) && pageFurniture(paper.title) !== null
    const piece: PagePaper = isTold
      ? { kind: 'furniture', text: paper.title, start: paper.start, next: paper.next }
      : paper
    if (isBare(piece) && !habits.bareTitles) waiting.push(piece)
    else if (waiting.length > 0 && (piece.kind === 'furniture' || piece.kind === 'scrap')) waiting.push(piece)
    else {
      yield* waiting
      waiting = []
      yield piece
    }
  }
  yield* waiting.map(notAPaper)
}

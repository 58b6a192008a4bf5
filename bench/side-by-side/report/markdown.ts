import type { ArmName } from '../arms/arm-name.ts'
import type { FirstAnswers } from '../run/time-new-shapes.ts'
import type { Report } from './report.ts'
import type { Spread, Summary } from './summary.ts'
import type { Target } from './target.ts'

const names: Record<ArmName, string> = {
  'hand-written': 'by hand',
  papergraph: '**papergraph**',
  peer: '@neo4j/graphql',
}

/** Three digits that mean something. */
const shown = (value: number): string =>
  Math.abs(value) >= 100 ? String(Math.round(value)) : value.toFixed(Math.abs(value) >= 10 ? 1 : 2)

const withSpread = ({ median, least, greatest }: Spread): string =>
  `${shown(median)} (${shown(least)}–${shown(greatest)})`

const table = (head: string[], rows: string[][]): string =>
  [head, head.map((_, place) => (place < 2 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')

const summaryRow = (
  { query, title, arm, p50, p99, perSecond, statements, rows, bytes, processor }: Summary,
  place: number,
  all: readonly Summary[],
): string[] => [
  all.findIndex((other) => other.query === query) === place ? `${query}: ${title}` : '',
  names[arm],
  withSpread(p50),
  withSpread(p99),
  withSpread(perSecond),
  statements.toFixed(1),
  shown(rows),
  shown(bytes),
  processor === null ? '–' : `${shown(processor.arm)} + ${shown(processor.neo4j)}`,
]

const targetRow = ({ what, target, measured, unit, isMet }: Target): string[] => [
  what,
  isMet ? 'met' : '**missed**',
  target,
  unit === 'ms' ? `${shown(measured)} ms` : shown(measured),
]

const firstAnswers = ({ p50, greatest }: FirstAnswers): string =>
  `${shown(p50)} ms at p50 and ${shown(greatest)} ms at most`

/** The report as two tables and what one must know to read them. */
export const markdown = ({ circumstances, summaries, targets, newShapes }: Report): string =>
  [
    '# Side by side',
    '',
    table(
      ['query', 'arm', 'p50, ms', 'p99, ms', 'requests/s', 'statements', 'rows', 'bytes', 'processor, ms'],
      summaries.map(summaryRow),
    ),
    '',
    'The median of the rounds (the least and the greatest of them). p50 and p99 with one client, requests/s with ten; statements and rows that',
    'Neo4j is asked for and gives, a request; bytes of an answer; milliseconds of processor time a request, of the arm’s own process + of Neo4j.',
    '',
    table(['target', '', 'is', 'measured'], targets.map(targetRow)),
    '',
    ...(newShapes === null
      ? []
      : [
          `The first answer to a shape never seen, of ${newShapes.shapes}: ${firstAnswers(newShapes.early)} in a Neo4j that has planned little yet,`,
          `${firstAnswers(newShapes.warm)} after ${newShapes.before} other shapes.`,
          '',
        ]),
    ...circumstances.map((line) => `- ${line}`),
    '',
  ].join('\n')

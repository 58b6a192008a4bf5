import type { Figure } from './figures/figure.ts'
import type { QualityReport } from './quality-report.ts'

const cell = (figure: Figure | undefined): string =>
  figure === undefined ? '' : `${figure.value?.toFixed(3) ?? '-'} (${figure.of})`

/** The report as lines of plain text: a figure a line, with the number of cases in brackets. */
export const reportTable = ({ embedder, development, final }: QualityReport): string[] => {
  const widest = Math.max(...development.map(({ name }) => name.length))
  const line = (name: string, first: string, second: string): string =>
    `${name.padEnd(widest + 2)}${first.padStart(14)}${second.padStart(14)}`.trimEnd()
  return [
    `Embedder: ${embedder}`,
    '',
    line('', 'development', final === null ? '' : 'final'),
    ...development.map((figure) =>
      line(figure.name, cell(figure), cell(final?.find(({ name }) => name === figure.name))),
    ),
    ...(final === null ? ['', 'The other half is kept for the final check: --final.'] : []),
  ]
}

import { expect, test } from 'vitest'
import { failureLines } from '../../quality/failure-lines.ts'
import type { Figure } from '../../quality/figures/figure.ts'
import { reportTable } from '../../quality/report-table.ts'

const figure = (value: number | null, failures: string[] = []): Figure => ({
  name: 'topics: right',
  value,
  of: 4,
  failures,
})

test('the final half has a column of its own where it was measured', () => {
  expect(
    reportTable({ embedder: 'lexical', development: [figure(0.75)], final: [figure(0.5)] }).slice(2),
  ).toEqual(['                  development         final', 'topics: right       0.750 (4)     0.500 (4)'])
})

test('where the final half was not measured the table says how to', () => {
  expect(reportTable({ embedder: 'lexical', development: [figure(null)], final: null }).slice(3)).toEqual([
    'topics: right           - (4)',
    '',
    'The other half is kept for the final check: --final.',
  ])
})

test('failures stand under the figure that they belong to', () => {
  expect(failureLines([figure(1), figure(0.5, ['a: said b', 'c: said d'])])).toEqual([
    '',
    'topics: right (2)',
    '  a: said b',
    '  c: said d',
  ])
})

import { expect, test } from 'vitest'
import type { PaperStatement } from '../../src/domain/paper-statement.ts'
import { titleEvidence } from '../../src/domain/title-evidence.ts'
import { madeStatement } from './made-statement.ts'

const evidence = (record: Partial<PaperStatement>, ...paper: Partial<PaperStatement>[]) =>
  titleEvidence(madeStatement(record), paper.map(madeStatement), 'mappingcaveswithsound')

/** Of the eighth of January 2025 and another day. */
const ofDay = (day: string) => evidence({ publishedAt: '2025-01-08' }, { publishedAt: day }).days

test('nothing follows from what is not stated', () => {
  expect(evidence({}, {})).toEqual({ texts: 0, authors: 0, days: 0, addresses: 0 })
})

test('authors are known by their family names, however they are written', () => {
  expect(evidence({ authors: ['García, José', 'Ada Ample'] }, { authors: ['J. Garcia'] }).authors).toBe(2)
  expect(evidence({ authors: [String.raw`J. Garc{\'\i}a`] }, { authors: ['J. Garcia'] }).authors).toBe(2)
  expect(evidence({ authors: ['Ada Ample'] }, { authors: ['Bo Broad'] }).authors).toBe(-2)
  expect(
    evidence({ authors: ['Ada Ample', 'X Y', 'Z Q'] }, { authors: ['A. Ample', 'C D', 'E F'] }).authors,
  ).toBe(0)
})

test('the number of authors says less than their names, and counts where these are missing', () => {
  expect(evidence({ authorCount: 2 }, { authors: ['Ada Ample', 'Bo Broad'] }).authors).toBe(1)
  expect(evidence({ authorCount: 3 }, { authors: ['Ada Ample', 'Bo Broad'] }).authors).toBe(-1)
})

test('a day says more than a year, and a year apart is what a journal takes', () => {
  expect([ofDay('2025-01-08'), ofDay('2025-11-30'), ofDay('2026-02-01'), ofDay('2021-01-08')]).toEqual([
    2, 1, 0, -1,
  ])
})

test('one record of a paper that agrees is enough', () => {
  expect(
    evidence(
      { authors: ['Ada Ample'], urls: ['https://caves.example'] },
      { authors: ['Bo Broad'] },
      { authors: ['Ample, A.'], urls: ['https://caves.example'] },
    ),
  ).toMatchObject({ authors: 2, addresses: 1 })
})

test('what no record agrees with counts against it', () => {
  expect(evidence({ publishedAt: '2020-01-01' }, { publishedAt: '2025-01-01' }, {}).days).toBe(-1)
})

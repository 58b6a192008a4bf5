import { expect, it } from 'vitest'
import { commonestKind } from '../../src/ingest/write/commonest-kind.ts'

it('is what most papers show', () => {
  expect(
    commonestKind([
      { kind: 'DATASET', papers: 1 },
      { kind: 'MODEL', papers: 2 },
      { kind: 'MODEL', papers: 1 },
      { kind: 'OTHER', papers: 2 },
    ]),
  ).toBe('MODEL')
})

it('is none where most papers show none', () => {
  expect(
    commonestKind([
      { kind: 'DATASET', papers: 1 },
      { kind: 'OTHER', papers: 10 },
    ]),
  ).toBe('OTHER')
})

it('is what as many papers show as show none', () => {
  expect(
    commonestKind([
      { kind: 'OTHER', papers: 2 },
      { kind: 'METRIC', papers: 2 },
    ]),
  ).toBe('METRIC')
})

it('is none of two that as many papers show', () => {
  expect(
    commonestKind([
      { kind: 'TASK', papers: 2 },
      { kind: 'METHOD', papers: 2 },
      { kind: 'OTHER', papers: 1 },
    ]),
  ).toBe('OTHER')
})

it('is none where no paper is', () => {
  expect(commonestKind([])).toBe('OTHER')
})

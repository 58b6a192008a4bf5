import { expect, it } from 'vitest'
import { commonestSpelling } from '../../src/ingest/write/commonest-spelling.ts'

it('is what most papers write', () => {
  expect(
    commonestSpelling([
      { spelling: 'Beam Search', papers: 1 },
      { spelling: 'Beam Search', papers: 2 },
      { spelling: 'beam search', papers: 2 },
    ]),
  ).toBe('Beam Search')
})

it('has the fewest capitals of equally common ones', () => {
  expect(
    commonestSpelling([
      { spelling: 'Beam Search', papers: 2 },
      { spelling: 'beam search', papers: 2 },
      { spelling: 'beam-Search', papers: 2 },
    ]),
  ).toBe('beam search')
})

it('is none where nobody writes it', () => {
  expect(commonestSpelling([])).toBeNull()
})

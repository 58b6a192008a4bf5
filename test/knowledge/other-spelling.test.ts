import { expect, it } from 'vitest'
import { otherSpelling } from '../../src/knowledge/text/other-spelling.ts'

it.each([
  ['visualisation', 'visualization'],
  ['optimise', 'optimize'],
  ['tumour', 'tumor'],
  ['behaviours', 'behaviors'],
  ['modelling', 'modeling'],
  ['haemoglobin', 'hemoglobin'],
  ['health centre', 'health center'],
])('knows %s and %s for one word', (british, american) => {
  expect(otherSpelling(british)).toBe(american)
  expect(otherSpelling(american)).toBe(british)
})

it.each(['model', 'motor', 'size', 'parameter', 'noise', 'bus', 'loss', '日本語'])(
  'knows but one spelling of %s',
  (word) => {
    expect(otherSpelling(word)).toBeNull()
  },
)

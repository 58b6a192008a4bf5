import { expect, test } from 'vitest'
import { foldLetters } from '../../src/domain/fold-letters.ts'
import { streamSafe } from '../../src/domain/stream-safe.ts'

const [above, below] = ['\u0301', '\u0327']

test('of a run of marks the first thirty stay', () => {
  expect(streamSafe(`a${above.repeat(50)}b${below}`)).toBe(`a${above.repeat(30)}b${below}`)
  expect(streamSafe('कर्मणि é')).toBe('कर्मणि é')
})

test('a letter with eight hundred thousand marks in no order is folded in one go', () => {
  expect(foldLetters(`É${`${above}${below}`.repeat(400_000)}t`)).toBe('et')
})

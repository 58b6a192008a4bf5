import { expect, test } from 'vitest'
import { textCache } from '../../src/server/text-cache.ts'

test('what is held has no more than so many characters, and what was used lately stays', () => {
  const cache = textCache<{ place: number }>(100)
  cache.set('a'.repeat(40), { place: 1 })
  cache.set('b'.repeat(40), { place: 2 })
  cache.get('a'.repeat(40))
  cache.set('c'.repeat(40), { place: 3 })

  expect(cache.get('a'.repeat(40))).toEqual({ place: 1 })
  expect(cache.get('b'.repeat(40))).toBeUndefined()
  expect(cache.get('c'.repeat(40))).toEqual({ place: 3 })
})

test('a text that is longer than all may be is not held', () => {
  const cache = textCache<string>(100)
  cache.set('hash', 'x'.repeat(200))
  expect(cache.get('hash')).toBeUndefined()
})

import { expect, it } from 'vitest'
import { authorName } from '../../src/domain/author-name.ts'

it.each([
  ['Ann Ex¹', 'Ann Ex'],
  ['Ann Ex¹,²*', 'Ann Ex'],
  ['Ann Ex †, ‡', 'Ann Ex'],
  ['Ann Ex^a', 'Ann Ex'],
  ['Ann Ex^(1,2)', 'Ann Ex'],
  ['Ann Ex, Jr.*', 'Ann Ex, Jr.'],
  ['{van der} Berg*', 'van der Berg'],
  ['2*Ann Ex', 'Ann Ex'],
  ['Bo Why1,3†', 'Bo Why'],
  ['Cy Zed *', 'Cy Zed'],
  ['Ex, Ann (ann.ex@example.org)', 'Ex, Ann'],
])('a name goes without marks and mail addresses at it: %s', (name, read) => {
  expect(authorName(name)).toBe(read)
})

it.each(['Ann Ex', 'Ann Ex 0002', 'R2-D2', 'Ex, A.', '***', 'X^2y', '3D Lab', 'R2D2 Team 4', 'Ann Ex 3rd'])(
  '%s is a name as it stands',
  (name) => {
    expect(authorName(name)).toBe(name)
  },
)

it('a text of many marks is read in one go', () => {
  expect(authorName(`${'* '.repeat(100_000)}x`)).toContain('x')
})

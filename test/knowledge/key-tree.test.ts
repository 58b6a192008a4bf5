import { expect, test } from 'vitest'
import { addKey } from '../../src/knowledge/names/add-key.ts'
import { completeKeyTree } from '../../src/knowledge/names/complete-key-tree.ts'
import { emptyKeyTree } from '../../src/knowledge/names/key-tree.ts'
import { placeAfter } from '../../src/knowledge/names/place-after.ts'
import { placeOfBeginning } from '../../src/knowledge/names/place-of-beginning.ts'
import { wordOf } from '../../src/knowledge/text/word-of.ts'

test('a key is found at its place, in one piece or word by word', () => {
  const tree = emptyKeyTree()
  const place = addKey(tree, 'tidalturbine')
  addKey(tree, 'tidalwave')
  addKey(tree, 'tower')

  expect(placeAfter(tree, 0, 'tidalturbine')).toBe(place)
  expect(placeAfter(tree, placeAfter(tree, 0, 'tidal') ?? -1, 'turbine')).toBe(place)
  expect(addKey(tree, 'tidalturbine')).toBe(place)
})

test('what begins no key leads nowhere', () => {
  const tree = emptyKeyTree()
  addKey(tree, 'tidalturbine')

  expect(placeAfter(tree, 0, 'tidalwave')).toBeNull()
  expect(placeAfter(tree, 0, 'urbine')).toBeNull()
})

test('a word leads to the same place in a complete tree, however often it is asked', () => {
  const [first, second] = [emptyKeyTree(), emptyKeyTree()]
  const place = addKey(first, 'tide')
  addKey(second, 'moon')
  for (const tree of [first, second]) completeKeyTree(tree)
  const word = wordOf('Tides')

  expect([placeOfBeginning(first, word), placeOfBeginning(first, word)]).toEqual([place, place])
  expect([placeOfBeginning(second, word), placeOfBeginning(second, word)]).toEqual([null, null])
})

test('a complete tree takes no more keys', () => {
  const tree = emptyKeyTree()
  completeKeyTree(tree)

  expect(() => addKey(tree, 'tide')).toThrow(RangeError)
})

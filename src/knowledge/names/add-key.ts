import { childPlace } from './child-place.ts'
import type { KeyTree } from './key-tree.ts'

/** Adds a key; gives its place, the same for the same key. Throws RangeError where the tree is complete. */
export const addKey = (tree: KeyTree, key: string): number => {
  if (tree.number !== null) throw new RangeError(`the key '${key}' comes after its tree was complete`)
  let place = 0
  for (let index = 0; index < key.length; index += 1) {
    const letter = key.charCodeAt(index)
    const found = childPlace(tree, place, letter)
    if (found !== 0) {
      place = found
      continue
    }
    const made = tree.letters.length
    tree.letters.push(letter)
    tree.firstChildren.push(0)
    tree.nextSiblings.push(tree.firstChildren[place] ?? 0)
    tree.firstChildren[place] = made
    place = made
  }
  return place
}

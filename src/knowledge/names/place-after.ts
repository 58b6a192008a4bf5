import { childPlace } from './child-place.ts'
import type { KeyTree } from './key-tree.ts'

/** The place to which more letters lead on from a place; null where no key goes on like that. */
export const placeAfter = (tree: KeyTree, from: number, letters: string): number | null => {
  let place = from
  for (let index = 0; index < letters.length; index += 1) {
    place = childPlace(tree, place, letters.charCodeAt(index))
    if (place === 0) return null
  }
  return place
}

import type { Word } from '../text/word-of.ts'
import type { KeyTree } from './key-tree.ts'
import { placeAfter } from './place-after.ts'

/** The place to which a key's first word leads; null where no key begins with it. */
export const placeOfBeginning = (tree: KeyTree, { key, beginnings }: Word): number | null => {
  if (tree.number === null) return placeAfter(tree, 0, key)
  const place = beginnings[tree.number] ?? placeAfter(tree, 0, key) ?? -1
  beginnings[tree.number] = place
  return place === -1 ? null : place
}

import type { KeyTree } from './key-tree.ts'

let trees = 0

/** Lets words remember where they lead in a tree; no key may be added after that. */
export const completeKeyTree = (tree: KeyTree): void => {
  tree.number = trees
  trees += 1
}

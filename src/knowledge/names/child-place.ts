import type { KeyTree } from './key-tree.ts'

/** The place of the child with a letter (a UTF-16 unit); 0 where there is none. */
export const childPlace = (
  { letters, firstChildren, nextSiblings }: KeyTree,
  place: number,
  letter: number,
): number => {
  let child = firstChildren[place] ?? 0
  while (child !== 0 && letters[child] !== letter) child = nextSiblings[child] ?? 0
  return child
}

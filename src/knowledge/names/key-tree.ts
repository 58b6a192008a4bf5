/**
 * Keys as a tree of letters, in arrays by place: a place's letter (a UTF-16 unit), its first child and the next child of its parent (0 for none). 0 is the
 * root. A tree that has all of its keys and lasts has a `number` of its own, by which words remember where they lead in it.
 */
export type KeyTree = {
  letters: number[]
  firstChildren: number[]
  nextSiblings: number[]
  number: number | null
}

/** A tree without keys. */
export const emptyKeyTree = (): KeyTree => ({
  letters: [0],
  firstChildren: [0],
  nextSiblings: [0],
  number: null,
})

import { emptyKeyTree, type KeyTree } from './key-tree.ts'
import type { NameStyle } from './name-style.ts'

/** One way to write one of many named things. */
export type Phrase<Thing> = { thing: Thing; written: string; style: NameStyle }

/**
 * Names by phraseKey, so that "pre-training", "pre training" and "pretraining" are one entry; `keys` tells while a key is read whether a name can still
 * follow, `places` which names are at its place.
 */
export type PhraseBook<Thing> = { keys: KeyTree; places: Map<number, Phrase<Thing>[]> }

/** A book without names. */
export const emptyBook = <Thing>(): PhraseBook<Thing> => ({ keys: emptyKeyTree(), places: new Map() })

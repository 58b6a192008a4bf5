import type { NameStyle } from './name-style.ts'

/** One way to write one of many named things. */
export type Phrase<Thing> = { thing: Thing; written: string; style: NameStyle }

/**
 * Names by phraseKey, so that "pre-training", "pre training" and "pretraining" are one entry; `beginnings` has every beginning of every key: where
 * the words so far are none, no name can follow.
 */
export type PhraseBook<Thing> = { names: Map<string, Phrase<Thing>[]>; beginnings: Set<string> }

/** A book without names. */
export const emptyBook = <Thing>(): PhraseBook<Thing> => ({ names: new Map(), beginnings: new Set() })

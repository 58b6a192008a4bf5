import type { Candidates } from './candidates.ts'

/** A name in a text whose thing is decided. */
export type PhraseHit<Thing> = Omit<Candidates<Thing>, 'things'> & { thing: Thing }

import type { Candidates } from './candidates.ts'
import type { PhraseHit } from './phrase-hit.ts'

/** The hits of names that only one thing goes by. */
export const unambiguousHits = <Thing>(candidates: Candidates<Thing>[]): PhraseHit<Thing>[] =>
  candidates.flatMap(({ things: [thing, ...others], ...place }) =>
    thing === undefined || others.length > 0 ? [] : [{ thing, ...place }],
  )

import { z } from 'zod'
import type { Statement } from '../statement.ts'
import { toldPair, toldPairMap } from './told-pair.ts'

/** Two papers by their ids, and why they are alike: parallel lists, strongest first. */
export type PairToTell = {
  from: string
  to: string
  parts: readonly string[]
  values: readonly number[]
  contributions: readonly number[]
  sharedConcepts: readonly string[]
  sharedConceptWeights: readonly number[]
  sharedTopics: readonly string[]
  sharedOrganizations: readonly string[]
}

/** What a sentence on each pair needs; a row is a `toldPairRow`. A pair of which a paper is gone has none. */
export const tellPairs = (pairs: readonly PairToTell[]): Statement => ({
  text: [
    'UNWIND range(0, size($pairs) - 1) AS place',
    'WITH place, $pairs[place] AS pair',
    'MATCH (p:Paper {id: pair.from})',
    'MATCH (q:Paper {id: pair.to})',
    `RETURN place, ${toldPairMap({ from: 'p', to: 'q', why: 'pair' }, (name) => name)} AS told`,
  ].join('\n'),
  parameters: { pairs },
})

/** A row of that: the pair's place, from 0, and what is told of it. */
export const toldPairRow = z.object({ place: z.number(), told: toldPair })

import type { ConceptKind } from '../../../domain/concept-kind.ts'
import type { KnownConcept } from '../known/concept-lexicon.ts'
import { kindCues } from './kind-cues.ts'
import { kindOfName } from './kind-of-name.ts'
import { kindOfPeer } from './kind-of-peer.ts'
import type { PhraseHit } from '../../names/phrase-hit.ts'
import type { Reading } from '../../text/reading.ts'

/** The kind that what stands around a name shows, whatever its spelling would: a number makes a measure of it, a list what its neighbours are. */
export const kindBeside = (
  reading: Reading,
  places: { from: number; to: number }[],
  hits: PhraseHit<KnownConcept>[],
): ConceptKind => {
  const kind = kindOfName(reading, places, kindCues.besideNames)
  return kind === 'OTHER' ? kindOfPeer(reading, places, hits) : kind
}

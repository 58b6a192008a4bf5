import type { ConceptKind } from '../../../domain/concept-kind.ts'
import type { KnownConcept } from '../known/concept-lexicon.ts'
import type { PhraseHit } from '../../names/phrase-hit.ts'
import type { Reading } from '../../text/reading.ts'

type Place = { from: number; to: number }

const between = ({ source, tokens }: Reading, before: Place, after: Place): string =>
  source.slice(tokens[before.to]?.end ?? 0, tokens[after.from]?.start ?? 0)

/** Tasks and fields are listed with whatever serves them. */
const things: ReadonlySet<ConceptKind> = new Set<ConceptKind>(['DATASET', 'METHOD', 'METRIC', 'MODEL'])

const joins = /^(?:,\s|,?\s(?:and|or|and\son)\s(?:the\s)?)$/u

const isName = ({ source, tokens }: Reading, { from, to }: Place): boolean =>
  /^\p{Lu}\S*[\p{Lu}\p{N}]|\p{Ll}\p{Lu}/u.test(source.slice(tokens[from]?.start, tokens[to]?.end))

/** The kind of a known name that stands beside a name in a list: in "CIFAR-10 and X", X is a data set as well. */
export const kindOfPeer = (
  reading: Reading,
  places: Place[],
  hits: PhraseHit<KnownConcept>[],
): ConceptKind => {
  const peers = hits.filter((hit) => things.has(hit.thing.kind) && isName(reading, hit))
  for (const place of places) {
    const peer = peers.find((hit) =>
      hit.from > place.to
        ? hit.from - place.to < 4 && joins.test(between(reading, place, hit))
        : hit.to < place.from && place.from - hit.to < 4 && joins.test(between(reading, hit, place)),
    )
    if (peer !== undefined) return peer.thing.kind
  }
  return 'OTHER'
}

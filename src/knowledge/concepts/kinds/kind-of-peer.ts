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

const joining = new Set(['and', 'on', 'or', 'the'])

/** What a list may have between a name and a known one: names of one word, compounds too. */
const otherItem = /^\p{Lu}[^\s,]*$/u
/** So many items of a list are looked at on either side. */
const mostItems = 4

/** The tokens of the item of a list that begins, or ends, with a token. */
const itemAt = ({ source, tokens }: Reading, at: number, step: 1 | -1): Place => {
  let to = at
  for (let next = to + step; ; next += step) {
    const [left, right] = step === 1 ? [tokens[to], tokens[next]] : [tokens[next], tokens[to]]
    if (left === undefined || right === undefined || right.start - left.end !== 1) break
    if (/[\s,]/u.test(source[left.end] ?? ' ')) break
    to = next
  }
  return step === 1 ? { from: at, to } : { from: to, to: at }
}

/** The kind of the nearest known name of a list on one side of a place; null where the list has none there. */
const kindOnSide = (
  reading: Reading,
  place: Place,
  peers: PhraseHit<KnownConcept>[],
  step: 1 | -1,
): ConceptKind | null => {
  let item = place
  for (let count = 0; count < mostItems; count += 1) {
    let at = step === 1 ? item.to + 1 : item.from - 1
    while (joining.has(reading.tokens[at]?.text ?? '')) at += step
    const peer = peers.find((hit) => (step === 1 ? hit.from : hit.to) === at)
    const next = peer ?? itemAt(reading, at, step)
    const gap = step === 1 ? between(reading, item, next) : between(reading, next, item)
    if (!joins.test(gap)) return null
    if (peer !== undefined) return peer.thing.kind
    const { source, tokens } = reading
    if (!otherItem.test(source.slice(tokens[next.from]?.start, tokens[next.to]?.end))) return null
    item = next
  }
  return null
}

/** The kind of a known name that a list has beside a name: in "CIFAR-10, X and Y", X and Y are data sets as well. */
export const kindOfPeer = (
  reading: Reading,
  places: Place[],
  hits: PhraseHit<KnownConcept>[],
): ConceptKind => {
  const peers = hits.filter((hit) => things.has(hit.thing.kind) && isName(reading, hit))
  if (peers.length === 0) return 'OTHER'
  for (const place of places) {
    const kind = kindOnSide(reading, place, peers, -1) ?? kindOnSide(reading, place, peers, 1)
    if (kind !== null) return kind
  }
  return 'OTHER'
}

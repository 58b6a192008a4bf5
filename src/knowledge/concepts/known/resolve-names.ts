import type { Candidates } from '../../names/candidates.ts'
import { chooseMeaning } from './choose-meaning.ts'
import type { KnownConcept } from './concept-lexicon.ts'
import { isPartOfCompound } from './is-part-of-compound.ts'
import { kindBeside } from '../kinds/kind-beside.ts'
import type { PhraseHit } from '../../names/phrase-hit.ts'
import type { Reading } from '../../text/reading.ts'
import type { SharedName } from './shared-name.ts'
import { spellingAt } from '../spelling-at.ts'
import { withoutPluralS } from '../../names/without-plural-s.ts'
import { textTerms } from '../../text/text-terms.ts'

type Named = Candidates<KnownConcept | null>
type Resolved = { hits: PhraseHit<KnownConcept>[]; shared: SharedName[] }

/** Parts the names that can only stand for one thing from those that may stand for several, or for one and for much that no lexicon has. */
const parted = (reading: Reading, candidates: Named[], explained: ReadonlySet<string>): Resolved => {
  const hits: PhraseHit<KnownConcept>[] = []
  const shared = new Map<string, SharedName>()
  for (const { things, ...place } of candidates) {
    const concepts = things.flatMap((thing) => (thing === null ? [] : [thing]))
    const [first] = concepts
    if (first === undefined) continue
    const mayBeShared = concepts.length > 1 || first.contexts.size > 0
    const name = mayBeShared ? withoutPluralS(spellingAt(reading, place)) : ''
    const isShared = concepts.length > 1 || first.contexts.has(name)
    if (!isShared || explained.has(name)) hits.push({ thing: first, ...place })
    else if (!isPartOfCompound(reading, place)) {
      const known = shared.get(name)
      if (known === undefined) shared.set(name, { name, concepts, places: [place] })
      else known.places.push(place)
    }
  }
  return { hits, shared: [...shared.values()] }
}

/**
 * What each name in a paper stands for. A name that several concepts share stands for one of them throughout a paper, and is left out where nothing
 * tells which, and where it is a piece of a longer one; `explained` are those whose meaning the paper says itself, `stated` the concepts that its sources name.
 */
export const resolveNames = (
  reading: Reading,
  candidates: Named[],
  explained: ReadonlySet<string>,
  stated: KnownConcept[],
): PhraseHit<KnownConcept>[] => {
  const { hits, shared } = parted(reading, candidates, explained)
  if (shared.length === 0) return hits
  const terms = new Set(textTerms(reading.tokens))
  let open = shared
  // Names that are told by the rest of the paper tell others: a second look is enough for lists of them.
  for (let look = 0; look < 2 && open.length > 0; look += 1) {
    const certain = hits.filter(({ uncertain }) => !uncertain)
    const named = new Set([...stated, ...certain.map(({ thing }) => thing)])
    const left: SharedName[] = []
    for (const name of open) {
      const kind = name.concepts.length > 1 ? kindBeside(reading, name.places, certain) : 'OTHER'
      const thing = chooseMeaning(name, { terms, named, kind })
      if (thing === null) left.push(name)
      else for (const place of name.places) hits.push({ thing, ...place })
    }
    open = left
  }
  return hits.sort((a, b) => a.from - b.from)
}

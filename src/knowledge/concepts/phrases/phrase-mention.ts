import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { headsTitle } from '../heads-title.ts'
import type { KnownConcept } from '../known/concept-lexicon.ts'
import type { PhraseHit } from '../../names/phrase-hit.ts'
import { kindCues } from '../kinds/kind-cues.ts'
import { kindOfEponym } from '../kinds/kind-of-eponym.ts'
import { kindOfName } from '../kinds/kind-of-name.ts'
import { kindOfPeer } from '../kinds/kind-of-peer.ts'
import type { MentionCandidate } from '../mention-candidate.ts'
import type { Mention } from '../../knowledge.ts'
import { phraseKind } from '../kinds/phrase-kind.ts'
import { phraseName } from './phrase-name.ts'
import { phraseSlug } from '../../names/phrase-slug.ts'
import type { Reading } from '../../text/reading.ts'
import { spelledOut } from '../acronyms/spelled-out.ts'
import { spellingAt } from '../spelling-at.ts'
import { tokenize } from '../../text/tokenize.ts'

/** Capitals inside or a digit behind letters: the name of something, whose last word tells nothing of its kind. */
const isOwnName = (name: string): boolean => /^\S*(?:\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}-?\p{N})\S*$/u.test(name)

/** Whether capitals show at one of its places that it is a name: those of titles and of sentences' beginnings do not. */
const isProperName = (
  { tokens, titleTokens, titleIsCapitalised }: Reading,
  places: { from: number; to: number }[],
): boolean =>
  places.some(
    ({ from, to }) =>
      !(from < titleTokens && titleIsCapitalised) &&
      tokens[from]?.opensSentence === false &&
      tokens.slice(from, to + 1).every(({ text }) => /^[\p{Lu}\p{N}]/u.test(text)) &&
      /^\p{Lu}\p{L}/u.test(tokens[from].text),
  )

/** "permuted MNIST" is what MNIST is. */
const kindOfEnd = (
  hits: PhraseHit<KnownConcept>[],
  { from, to }: { from: number; to: number },
): ConceptKind => hits.find((hit) => hit.to === to && hit.from > from)?.thing.kind ?? 'OTHER'

/** Its places without those where it is but a part of a known concept's name, unless it has no others: "state space" in "state space model". */
const outsideOthers = (
  places: MentionCandidate['places'],
  hits: PhraseHit<KnownConcept>[],
): MentionCandidate['places'] => {
  const own = places.filter(
    ({ from, to }) => !hits.some((hit) => hit.from <= from && hit.to >= to && hit.to - hit.from > to - from),
  )
  return own.length === 0 ? places : own
}

/** What shows that a paper is about networks that are trained. */
const trains =
  /\b(?:attention mechanism|autoencoder|backpropagation|convolution|deep learning|language model|neural|transformer)/u
/** Networks that are found, not trained, wherever they are written of. */
const networksFound =
  /^(?:access|ad_hoc|air|area|attention|author|bank|biological|brain|business|citation|co|collaboration|communication|complex|computer|contact|cortical|distribution|ecological|edge|ego|electric|emission|energy|expert|feeder|financial|fiber|flow|food|friendship|gas|gene|grid|information|innovation|interaction|interconnection|iot|knowledge|logistics|mesh|metabolic|mobile|monitoring|neuronal|optical|overlay|p2p|peer|phylogenetic|pipe|power|production|professional|protein|quantum|rail|random|region|regulatory|relationship|research|road|robot|scale_free|scale|semantic|sensor|service|signaling|social|spatial|street|supply|support|target|temporal|trade|traffic|transit|transport|transportation|trust|user|vascular|vehicular|water|wireless|world)$/u
const behindHead = new Set(['for', 'from', 'in', 'of', 'under', 'using', 'via', 'with'])

/** A name's words without what says more of them: "Looking Ahead in Narrow Locks" ends with "Ahead". */
const upToHead = ({ source, tokens }: Reading, { from }: { from: number }, words: string[]): string[] => {
  if (words.length < 3) return words
  const behind = words.findIndex(
    (_, place) =>
      place > 0 &&
      behindHead.has(tokens[from + place]?.text ?? '') &&
      source[tokens[from + place]?.end ?? 0] === ' ',
  )
  return behind === -1 ? words : words.slice(0, behind)
}

/** Whether an adjective and what somebody did stand there in the plural only: "manual segmentations" are results, "image segmentations" belong to a task. */
const areResults = ({ tokens }: Reading, { places, units }: MentionCandidate): boolean =>
  units.at(-2)?.role === 'ADJECTIVE' &&
  places.every(({ to }) => /.{3}(?:[st]ion|ment)s$/u.test(tokens[to]?.text ?? ''))

const placesOf = ({ tokens }: Reading, acronym: string): { from: number; to: number }[] =>
  tokens.flatMap(({ text }, place) => (text === acronym ? [{ from: place, to: place }] : []))

/** A phrase that no lexicon has as a mention of its own concept, named by its words alone and slugged by them with acronyms in full. */
export const phraseMention = (
  reading: Reading,
  candidate: MentionCandidate,
  score: number,
  hits: PhraseHit<KnownConcept>[],
  longForm: (acronym: string) => string | null,
): Mention => {
  const { acronym } = candidate
  const places = outsideOthers(candidate.places, hits)
  const name = phraseName(reading, { ...candidate, places })
  const [first = { from: 0, to: 0 }] = places
  const words = reading.tokens.slice(first.from, first.to + 1).map((token) => token.key)
  const full = spelledOut(name, longForm)
  // "Style-controlled REG" is a task where REG is referring expression generation.
  const inWords = full === name ? upToHead(reading, first, words) : tokenize(full).map(({ key }) => key)
  const ofHead = phraseKind(inWords)
  const ofWords = ofHead === 'TASK' && areResults(reading, candidate) ? 'OTHER' : ofHead
  const ofPhrase = (): ConceptKind => {
    const isTitle = headsTitle(reading, first)
    if (isTitle && first.from === first.to) return kindOfName(reading, places, kindCues.ofOwnNames)
    const ofEponym = places.map((place) => kindOfEponym(reading, place)).find((kind) => kind !== 'OTHER')
    if (ofEponym !== undefined) return ofEponym
    if (ofWords !== 'OTHER') return ofWords
    // "Mask refinement network", in a paper about neural ones
    if (words.length > 1 && words.at(-1) === 'network' && !networksFound.test(words.at(-2) ?? ''))
      if (hits.some(({ thing }) => trains.test(thing.name))) return 'MODEL'
    // "Narrow Society of Telemedicine" is none of it.
    const ofEnd = inWords.length < words.length ? 'OTHER' : kindOfEnd(hits, first)
    if (ofEnd !== 'OTHER') return ofEnd
    if (!isTitle && !isProperName(reading, places)) return kindOfName(reading, places, kindCues.ofPhrases)
    return kindOfName(reading, places, kindCues.ofProperNames)
  }
  const ofOwnName = (): ConceptKind => {
    const kind = kindOfName(reading, places, kindCues.ofOwnNames)
    if (kind !== 'OTHER') return kind
    const ofPeer = kindOfPeer(reading, places, hits)
    // "ANOVA", "CNNs", but programs are called after the sciences that they serve.
    return ofPeer === 'OTHER' && ofWords !== 'FIELD' ? ofWords : ofPeer
  }
  const ofWritten = isOwnName(name) ? ofOwnName() : ofPhrase()
  return {
    slug: phraseSlug(full),
    name,
    kind:
      ofWritten === 'OTHER' && acronym !== null
        ? kindOfName(reading, placesOf(reading, acronym), kindCues.ofAcronyms)
        : ofWritten,
    aliases: acronym === null ? [] : [acronym],
    score,
    spelling: spellingAt(reading, first),
    basis: acronym === null ? 'PHRASE' : 'ACRONYM',
  }
}

import type { ConceptKind } from '../../../domain/concept-kind.ts'
import { kindPatterns } from './kind-patterns.ts'
import { kindsByWord } from './kinds-by-word.ts'
import { phraseKind } from './phrase-kind.ts'
import { tokenize } from '../../text/tokenize.ts'

/** Nouns that tell a kind where they say what a named thing is: "X, a scheduler", and seldom as the end of a name. */
const nouns: [kind: ConceptKind, words: string][] = [
  [
    'DATASET',
    'benchmark catalog catalogue challenge cohort collection corpus dataset resource suite testbed',
  ],
  ['METRIC', 'measure metric score'],
  ['MODEL', 'agent architecture backbone chatbot detector encoder estimator model net network policy'],
  [
    'METHOD',
    `allocator adapter algorithm approach assistant attack baseline compiler compressor controller correction criterion defense emulator engine framework fuzzer interface keyboard library middleware mechanism method module objective optimizer
    orchestrator package paradigm parser pipeline planner platform plugin procedure protocol recipe regularizer router sampler scheduler scheme simulator software solution solver strategy system tagger technique tool toolkit workflow`,
  ],
  ['TASK', 'problem task'],
]

const kindOfNoun = kindsByWord(nouns)

/** "A case study" and "a survey" say what a paper is, not what its subject is, and "a rare diagnosis" what somebody has. */
const writings = new Set(
  'analysis assessment comparison diagnosis evaluation experiment investigation overview perspective report review study survey trial tutorial'.split(
    ' ',
  ),
)
/** Networks that nobody trains. */
const placesOfNetworks =
  /^(?:communication|computer|ecological|mobile|optical|power|professional|regulatory|research|river|road|sensor|social|trade|transport|wireless)$/u

/** Where a noun phrase's head is behind it: "a collection of images", "a model that ...". */
const behindHead =
  /\s(?:for|of|that|which|to|with|in|on|from|by|using|based|achieving|addressing|affecting|aiming|allowing|causing|bridging|combining|enabling|exploiting|extending|focusing|incorporating|integrating|leveraging|offering|outperforming|producing|providing|supporting|targeting|unifying|utilising|utilizing|involving|leading|requiring|resulting|consisting|containing|comprising|trained|designed|built|where|whose|when|called|named|spanning|covering|featuring|comprised|composed|engineered|developed|tailored|aimed|specifically|dedicated|intended|across|via|through|over|under|between|without|at|as|than|capable|able|available)\s.*$/iu

/** Where the head says how many or which of them: "a family of open models". */
const beforeHead =
  /^\s(?:[\p{L}-]+\s){0,3}?(?:class|extension|family|form|kind|line|series|type|variant|version)\sof\s/iu
/** "An architecture fundamentally unified by ...": a participle with what it is done by. */
const participleBehindHead =
  /\s(?:\p{Ll}+ly\s)?\p{Ll}{3,}ed\s(?:around|as|by|for|from|in|on|to|upon|via|with)\s.*$/u

/** "A data set and metric" is a data set before it is a metric. */
const secondOfTwo = /\sand\s.*$/iu

/** Where people meet, buy or publish: nothing is done by them. */
const placesOnline =
  /^(?:commerce|crowdsourcing|delivery|media|online|sharing|social|streaming|supermarket|trading|web|business|marketplace)$/u

const kindOfHead = (description: string): ConceptKind => {
  const words = tokenize(` ${description} `).map((token) => token.key)
  const last = words.at(-1) ?? ''
  if (writings.has(last)) return 'OTHER'
  if (last === 'network' && placesOfNetworks.test(words.at(-2) ?? '')) return 'OTHER'
  if (last === 'platform' && placesOnline.test(words.at(-2) ?? '')) return 'OTHER'
  // "Metal-organic framework"
  const phrase = words.join(' ')
  if (kindPatterns.get(last)?.find(({ pattern }) => pattern.test(phrase))?.kind === 'OTHER') return 'OTHER'
  return kindOfNoun.get(last) ?? phraseKind(words)
}

/** The kind of a thing that is described as, say, "a large benchmark of 300 harbours"; OTHER where that tells none. */
export const descriptionKind = (description: string): ConceptKind => {
  const upToHead = ` ${description} `
    .replace(beforeHead, ' ')
    .replace(participleBehindHead, '')
    .replace(behindHead, '')
  const first = kindOfHead(upToHead.replace(secondOfTwo, ''))
  return first === 'OTHER' ? kindOfHead(upToHead) : first
}

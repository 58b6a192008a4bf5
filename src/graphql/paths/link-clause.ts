import type { LinkFact, NamedNode } from '../../graph/reads/paths/link-facts.ts'
import type { LinkType } from '../../graph/reads/paths/link-types.ts'
import { joinWords } from '../../knowledge/similarity/sentence/join-words.ts'
import { partInPaper } from '../../knowledge/similarity/sentence/part-in-paper.ts'
import { nameInSentence } from './name-in-sentence.ts'
import { ordinal } from './ordinal.ts'

/** What is said of a node that leads to another one, whose name is `end`. */
type Clause = (fact: LinkFact, end: string) => string

type Clauses = { forwards: Clause; backwards: Clause }

const deals = { central: 'centres on', part: 'deals with', mentioned: 'mentions' } as const
const isDealtWith = { central: 'is central to', part: 'has a part in', mentioned: 'is mentioned in' } as const

const evidences = new Map([
  ['STATED', 'a source states it'],
  ['AFFILIATION', 'an affiliation says so'],
  ['REPOSITORY', 'its code, model, data or page is published there'],
])

const written = ({ spelling, to }: LinkFact): string =>
  spelling === null || spelling.toLowerCase() === to.name.toLowerCase() ? '' : ` (written “${spelling}”)`

const known = ({ evidence }: LinkFact): string => {
  const reasons = (evidence ?? []).flatMap((one) => evidences.get(one) ?? [])
  return reasons.length === 0 ? '' : ` (${joinWords(reasons)})`
}

const quoted = (names: string[]): string => joinWords(names.map((name) => `“${name}”`))

const strongestPart = ({ parts }: LinkFact): string[] => {
  const [strongest] = parts.toSorted((a, b) => b.contribution - a.contribution)
  return strongest === undefined ? [] : [`most of it from their ${strongest.name}`]
}

const similar: Clause = (fact, end) => {
  const { score, concepts } = fact
  const why = [
    ...(score === null ? [] : [`score ${score.toFixed(2)}`]),
    ...(concepts.length > 0 ? [`shared: ${quoted(concepts)}`] : strongestPart(fact)),
  ]
  return `is similar to ${end}${why.length === 0 ? '' : ` (${why.join(', ')})`}`
}

const sharing: Clause = ({ concepts }, end) =>
  concepts.length === 0
    ? `shares concepts with ${end}`
    : `shares the ${concepts.length === 1 ? 'concept' : 'concepts'} ${quoted(concepts)} with ${end}`

const narrower = ({ through }: LinkFact): string =>
  through === null ? '' : ` by its narrower topic “${through}”`

const clauses: Record<LinkType, Clauses> = {
  ABOUT: {
    forwards: (fact, end) =>
      fact.direct === false ? `comes under ${end}${narrower(fact)}` : `is about ${end}`,
    backwards: (fact, end) =>
      fact.direct === false ? `covers ${end}${narrower(fact)}` : `is a topic of ${end}`,
  },
  MENTIONS: {
    forwards: (fact, end) => `${deals[partInPaper(fact.score ?? 0)]} ${end}${written(fact)}`,
    backwards: (fact, end) => `${isDealtWith[partInPaper(fact.score ?? 0)]} ${end}${written(fact)}`,
  },
  FROM: {
    forwards: (fact, end) => `is from ${end}${known(fact)}`,
    backwards: (fact, end) => `is an institution behind ${end}${known(fact)}`,
  },
  WRITTEN_BY: {
    forwards: ({ position }, end) =>
      position === null ? `is written by ${end}` : `has ${end} as its ${ordinal(position)} author`,
    backwards: ({ position }, end) =>
      position === null ? `wrote ${end}` : `is the ${ordinal(position)} author of ${end}`,
  },
  LINKS_TO: {
    forwards: (_fact, end) => `links to ${end}`,
    backwards: (_fact, end) => `is linked from ${end}`,
  },
  OWNED_BY: {
    forwards: (_fact, end) => `is published by ${end}`,
    backwards: (_fact, end) => `publishes ${end}`,
  },
  IN_THEME: {
    forwards: (_fact, end) => `belongs to ${end}`,
    backwards: (_fact, end) => `holds ${end}`,
  },
  LISTS: {
    forwards: ({ position }, end) => (position === null ? `lists ${end}` : `lists ${end} as no. ${position}`),
    backwards: ({ position }, end) => (position === null ? `is on ${end}` : `is no. ${position} of ${end}`),
  },
  SIMILAR_TO: { forwards: similar, backwards: similar },
  SHARES_CONCEPT: { forwards: sharing, backwards: sharing },
  BROADER: {
    forwards: (_fact, end) => `is a part of ${end}`,
    backwards: (_fact, end) => `is broader than ${end}`,
  },
}

/** What a relationship says of the node where a step begins; `isReversed` where the step goes against its direction. */
export const linkClause = (fact: LinkFact, isReversed: boolean): string => {
  const end: NamedNode = isReversed ? fact.from : fact.to
  const { forwards, backwards } = clauses[fact.type]
  return (isReversed ? backwards : forwards)(fact, nameInSentence(end))
}
